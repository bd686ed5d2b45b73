/**
 * The 193 Member States of the United Nations: codes and English short names, for setting up a body and for showing seats.
 * Names in other languages come from the platform, save those that the United Nations writes otherwise; search takes what
 * people type.
 */
import type { StateCode } from './ids.ts'
import { stateNames } from './state-names.ts'

export type State = {
  /** ISO 3166 alpha-3, as seats carry it. */
  readonly code: StateCode
  /** ISO 3166 alpha-2, by which platforms name regions. */
  readonly region: string
  /** Short name in English as the United Nations writes it. */
  readonly name: string
}

const state = (code: StateCode, region: string, name: string): State => ({ code, region, name })

/** In English alphabetical order, which is the order of seats at a table. */
export const states: readonly State[] = [
  state('AFG', 'AF', 'Afghanistan'),
  state('ALB', 'AL', 'Albania'),
  state('DZA', 'DZ', 'Algeria'),
  state('AND', 'AD', 'Andorra'),
  state('AGO', 'AO', 'Angola'),
  state('ATG', 'AG', 'Antigua and Barbuda'),
  state('ARG', 'AR', 'Argentina'),
  state('ARM', 'AM', 'Armenia'),
  state('AUS', 'AU', 'Australia'),
  state('AUT', 'AT', 'Austria'),
  state('AZE', 'AZ', 'Azerbaijan'),
  state('BHS', 'BS', 'Bahamas'),
  state('BHR', 'BH', 'Bahrain'),
  state('BGD', 'BD', 'Bangladesh'),
  state('BRB', 'BB', 'Barbados'),
  state('BLR', 'BY', 'Belarus'),
  state('BEL', 'BE', 'Belgium'),
  state('BLZ', 'BZ', 'Belize'),
  state('BEN', 'BJ', 'Benin'),
  state('BTN', 'BT', 'Bhutan'),
  state('BOL', 'BO', 'Bolivia (Plurinational State of)'),
  state('BIH', 'BA', 'Bosnia and Herzegovina'),
  state('BWA', 'BW', 'Botswana'),
  state('BRA', 'BR', 'Brazil'),
  state('BRN', 'BN', 'Brunei Darussalam'),
  state('BGR', 'BG', 'Bulgaria'),
  state('BFA', 'BF', 'Burkina Faso'),
  state('BDI', 'BI', 'Burundi'),
  state('CPV', 'CV', 'Cabo Verde'),
  state('KHM', 'KH', 'Cambodia'),
  state('CMR', 'CM', 'Cameroon'),
  state('CAN', 'CA', 'Canada'),
  state('CAF', 'CF', 'Central African Republic'),
  state('TCD', 'TD', 'Chad'),
  state('CHL', 'CL', 'Chile'),
  state('CHN', 'CN', 'China'),
  state('COL', 'CO', 'Colombia'),
  state('COM', 'KM', 'Comoros'),
  state('COG', 'CG', 'Congo'),
  state('CRI', 'CR', 'Costa Rica'),
  state('CIV', 'CI', 'Côte d’Ivoire'),
  state('HRV', 'HR', 'Croatia'),
  state('CUB', 'CU', 'Cuba'),
  state('CYP', 'CY', 'Cyprus'),
  state('CZE', 'CZ', 'Czechia'),
  state('PRK', 'KP', 'Democratic People’s Republic of Korea'),
  state('COD', 'CD', 'Democratic Republic of the Congo'),
  state('DNK', 'DK', 'Denmark'),
  state('DJI', 'DJ', 'Djibouti'),
  state('DMA', 'DM', 'Dominica'),
  state('DOM', 'DO', 'Dominican Republic'),
  state('ECU', 'EC', 'Ecuador'),
  state('EGY', 'EG', 'Egypt'),
  state('SLV', 'SV', 'El Salvador'),
  state('GNQ', 'GQ', 'Equatorial Guinea'),
  state('ERI', 'ER', 'Eritrea'),
  state('EST', 'EE', 'Estonia'),
  state('SWZ', 'SZ', 'Eswatini'),
  state('ETH', 'ET', 'Ethiopia'),
  state('FJI', 'FJ', 'Fiji'),
  state('FIN', 'FI', 'Finland'),
  state('FRA', 'FR', 'France'),
  state('GAB', 'GA', 'Gabon'),
  state('GMB', 'GM', 'Gambia'),
  state('GEO', 'GE', 'Georgia'),
  state('DEU', 'DE', 'Germany'),
  state('GHA', 'GH', 'Ghana'),
  state('GRC', 'GR', 'Greece'),
  state('GRD', 'GD', 'Grenada'),
  state('GTM', 'GT', 'Guatemala'),
  state('GIN', 'GN', 'Guinea'),
  state('GNB', 'GW', 'Guinea-Bissau'),
  state('GUY', 'GY', 'Guyana'),
  state('HTI', 'HT', 'Haiti'),
  state('HND', 'HN', 'Honduras'),
  state('HUN', 'HU', 'Hungary'),
  state('ISL', 'IS', 'Iceland'),
  state('IND', 'IN', 'India'),
  state('IDN', 'ID', 'Indonesia'),
  state('IRN', 'IR', 'Iran (Islamic Republic of)'),
  state('IRQ', 'IQ', 'Iraq'),
  state('IRL', 'IE', 'Ireland'),
  state('ISR', 'IL', 'Israel'),
  state('ITA', 'IT', 'Italy'),
  state('JAM', 'JM', 'Jamaica'),
  state('JPN', 'JP', 'Japan'),
  state('JOR', 'JO', 'Jordan'),
  state('KAZ', 'KZ', 'Kazakhstan'),
  state('KEN', 'KE', 'Kenya'),
  state('KIR', 'KI', 'Kiribati'),
  state('KWT', 'KW', 'Kuwait'),
  state('KGZ', 'KG', 'Kyrgyzstan'),
  state('LAO', 'LA', 'Lao People’s Democratic Republic'),
  state('LVA', 'LV', 'Latvia'),
  state('LBN', 'LB', 'Lebanon'),
  state('LSO', 'LS', 'Lesotho'),
  state('LBR', 'LR', 'Liberia'),
  state('LBY', 'LY', 'Libya'),
  state('LIE', 'LI', 'Liechtenstein'),
  state('LTU', 'LT', 'Lithuania'),
  state('LUX', 'LU', 'Luxembourg'),
  state('MDG', 'MG', 'Madagascar'),
  state('MWI', 'MW', 'Malawi'),
  state('MYS', 'MY', 'Malaysia'),
  state('MDV', 'MV', 'Maldives'),
  state('MLI', 'ML', 'Mali'),
  state('MLT', 'MT', 'Malta'),
  state('MHL', 'MH', 'Marshall Islands'),
  state('MRT', 'MR', 'Mauritania'),
  state('MUS', 'MU', 'Mauritius'),
  state('MEX', 'MX', 'Mexico'),
  state('FSM', 'FM', 'Micronesia (Federated States of)'),
  state('MCO', 'MC', 'Monaco'),
  state('MNG', 'MN', 'Mongolia'),
  state('MNE', 'ME', 'Montenegro'),
  state('MAR', 'MA', 'Morocco'),
  state('MOZ', 'MZ', 'Mozambique'),
  state('MMR', 'MM', 'Myanmar'),
  state('NAM', 'NA', 'Namibia'),
  state('NRU', 'NR', 'Nauru'),
  state('NPL', 'NP', 'Nepal'),
  state('NLD', 'NL', 'Netherlands (Kingdom of the)'),
  state('NZL', 'NZ', 'New Zealand'),
  state('NIC', 'NI', 'Nicaragua'),
  state('NER', 'NE', 'Niger'),
  state('NGA', 'NG', 'Nigeria'),
  state('MKD', 'MK', 'North Macedonia'),
  state('NOR', 'NO', 'Norway'),
  state('OMN', 'OM', 'Oman'),
  state('PAK', 'PK', 'Pakistan'),
  state('PLW', 'PW', 'Palau'),
  state('PAN', 'PA', 'Panama'),
  state('PNG', 'PG', 'Papua New Guinea'),
  state('PRY', 'PY', 'Paraguay'),
  state('PER', 'PE', 'Peru'),
  state('PHL', 'PH', 'Philippines'),
  state('POL', 'PL', 'Poland'),
  state('PRT', 'PT', 'Portugal'),
  state('QAT', 'QA', 'Qatar'),
  state('KOR', 'KR', 'Republic of Korea'),
  state('MDA', 'MD', 'Republic of Moldova'),
  state('ROU', 'RO', 'Romania'),
  state('RUS', 'RU', 'Russian Federation'),
  state('RWA', 'RW', 'Rwanda'),
  state('KNA', 'KN', 'Saint Kitts and Nevis'),
  state('LCA', 'LC', 'Saint Lucia'),
  state('VCT', 'VC', 'Saint Vincent and the Grenadines'),
  state('WSM', 'WS', 'Samoa'),
  state('SMR', 'SM', 'San Marino'),
  state('STP', 'ST', 'Sao Tome and Principe'),
  state('SAU', 'SA', 'Saudi Arabia'),
  state('SEN', 'SN', 'Senegal'),
  state('SRB', 'RS', 'Serbia'),
  state('SYC', 'SC', 'Seychelles'),
  state('SLE', 'SL', 'Sierra Leone'),
  state('SGP', 'SG', 'Singapore'),
  state('SVK', 'SK', 'Slovakia'),
  state('SVN', 'SI', 'Slovenia'),
  state('SLB', 'SB', 'Solomon Islands'),
  state('SOM', 'SO', 'Somalia'),
  state('ZAF', 'ZA', 'South Africa'),
  state('SSD', 'SS', 'South Sudan'),
  state('ESP', 'ES', 'Spain'),
  state('LKA', 'LK', 'Sri Lanka'),
  state('SDN', 'SD', 'Sudan'),
  state('SUR', 'SR', 'Suriname'),
  state('SWE', 'SE', 'Sweden'),
  state('CHE', 'CH', 'Switzerland'),
  state('SYR', 'SY', 'Syrian Arab Republic'),
  state('TJK', 'TJ', 'Tajikistan'),
  state('THA', 'TH', 'Thailand'),
  state('TLS', 'TL', 'Timor-Leste'),
  state('TGO', 'TG', 'Togo'),
  state('TON', 'TO', 'Tonga'),
  state('TTO', 'TT', 'Trinidad and Tobago'),
  state('TUN', 'TN', 'Tunisia'),
  state('TUR', 'TR', 'Türkiye'),
  state('TKM', 'TM', 'Turkmenistan'),
  state('TUV', 'TV', 'Tuvalu'),
  state('UGA', 'UG', 'Uganda'),
  state('UKR', 'UA', 'Ukraine'),
  state('ARE', 'AE', 'United Arab Emirates'),
  state('GBR', 'GB', 'United Kingdom'),
  state('TZA', 'TZ', 'United Republic of Tanzania'),
  state('USA', 'US', 'United States'),
  state('URY', 'UY', 'Uruguay'),
  state('UZB', 'UZ', 'Uzbekistan'),
  state('VUT', 'VU', 'Vanuatu'),
  state('VEN', 'VE', 'Venezuela (Bolivarian Republic of)'),
  state('VNM', 'VN', 'Viet Nam'),
  state('YEM', 'YE', 'Yemen'),
  state('ZMB', 'ZM', 'Zambia'),
  state('ZWE', 'ZW', 'Zimbabwe'),
]

const byCode = new Map(states.map((entry) => [entry.code, entry]))

export const stateOf = (code: StateCode): State | undefined => byCode.get(code)

const displayNames = new Map<string, Intl.DisplayNames | undefined>()

/** A language tag from outside may be malformed, and then names nothing. */
const namesIn = (language: string): Intl.DisplayNames | undefined => {
  if (displayNames.has(language)) return displayNames.get(language)
  const made = ((): Intl.DisplayNames | undefined => {
    try {
      return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    } catch {
      return undefined
    }
  })()
  displayNames.set(language, made)
  return made
}

/** As the platform calls it: what people know a State by, and type. */
export const platformNameOf = ({ region, name }: State, language: string): string =>
  namesIn(language)?.of(region) ?? name

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** As the United Nations writes it; a code that is no Member State's names itself. */
export const nameOf = (code: StateCode, language: string): string => {
  const known = byCode.get(code)
  if (!known) return code
  const [base = ''] = language.split('-')
  if (base === 'en') return known.name
  return own(own(stateNames, base) ?? {}, code) ?? platformNameOf(known, language)
}
