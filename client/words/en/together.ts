/** The words of several texts under one silence, in English. */
export const together = {
  'together.title': 'Under one silence',
  'together.lead':
    'One silence over {count} texts: they are agreed together, or none of them is. Whoever breaks it breaks it for all.',
  'together.lead.items': 'One silence over {count} texts, decided item by item in each of them.',
  'together.this': '{title} (this text)',
  'together.hash': 'Hash of all of them together: {hash}',
  'together.choose': 'Texts under the same silence',
  'together.choose.note':
    'A letter, its annexes: they are agreed together, or none of them is. What is broken in one is broken in all.',
  'together.choose.note.items': 'Each of them is decided by its own items; all its paragraphs are put.',
  'together.choose.text': '{title}, {version}',
  'together.brackets': 'Paragraphs with square brackets: {count}.',
  'together.in': 'In “{title}”: {said}',
  'together.with': 'Under one silence with {titles}.',
  'together.all': 'This is done for all texts under this silence: {titles}.',
  'together.objected': '“{title}”: an objection of {seats} stands in the way of all.',
  'note.together': 'Under the same silence, bound to it by their bytes: {texts}.',
  'note.together.text': '“{title}”, {version} (SHA-256 {hash})',
  'note.together.effect': 'They are agreed together, or none of them is: an objection to one concerns all.',
  'note.together.hash': 'SHA-256 of all of them together: {hash}',
  'certificate.together': 'Under the same silence',
  'certificate.together.hash': 'All texts together, SHA-256',
}
