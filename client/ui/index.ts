/** The components every screen is made of. They know nothing of drafts, sessions or requests. */
export { Button, IconButton, type ButtonProps, type ButtonVariant, type IconButtonProps } from './button.tsx'
export { ComboBox, ManyBox, Select, type ManyBoxProps, type Option, type SelectProps } from './choose.tsx'
export { copyWords } from './copy.ts'
export { WallField, type WallFieldProps } from './date-time.tsx'
export { ConfirmAct, Dialog, Sheet, type ConfirmActProps, type DialogProps } from './dialog.tsx'
export {
  Checkbox,
  RadioGroup,
  SearchField,
  TextArea,
  TextField,
  type Choice,
  type FieldProps,
} from './field.tsx'
export { Icon, type IconName } from './icon.tsx'
export { Chip, SaveState, SeatChip, StandingMark, type Saving, type Standing } from './marks.tsx'
export { Menu, type MenuAct, type MenuProps } from './menu.tsx'
export { ClockContext, Moment, useClock, useNow, type Clock, type MomentProps } from './moment.tsx'
export { Empty, Loading, Notice, type NoticeProps } from './notice.tsx'
export { Tabs, type TabItem, type TabsProps } from './tabs.tsx'
export { useSubmit, type Submitting } from './use-submit.ts'
