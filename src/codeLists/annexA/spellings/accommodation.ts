import type { Spellings } from "../spelt";

/** How authorities write where a care leaver lives. */
export const accommodationSpellings: Spellings = {
  B: `
=With Parents or Relatives | +Parents/relatives | +With parents or relatives/ Connected Person
+With parents | +16+ With Parents or Relatives | 3 - LAC Parents / Relatives | B1 | B2
Care Leaver-'Accommodation' / With parents or relatives | PARENTS OR RELATIVES
Placed with own parents or other person with parental responsibility | With parents of relatives
With Parents/Relatives | With parent(s) or relative(s) | Friends & Family
`,
  C: `
=Community Home or Other Form of Residential Care | =community home | +Community home / residential care
+Community home or other form of residential care such as an NHS estabishment
+Community home or other form of residential care (NHS establishment)
+Community home or other form of residential care / C - Community home or other form of residential care
=Community home or other form of residential care such as an NHS establishment
+Community home or other form of residential care such as an NHS establishment.
=Community Home/Residential Care | +Community home or residential care | +NHS establishment
+16+ Community Home or other Form of Residential Care | 2 - LAC Residential Placement | C1
Care Leaver-'Accommodation' / Community home or other residential care | Code 'C2' is not mapped
Community home or other form of Residential care such as NHS establishment
COMMUNITY HOME OR OTHER FROM OF RESIDENTIAL CARE | Community Home Or Other Residential Care
Homes and Hostels inside LA boundary | Homes and Hostels outside LA boundary
NHS/Health Trust or other establishment providing medical/nursing care | Residential Care/Community Home
`,
  D: `
=Semi-Independent, Transitional Accommodation
+Semi-independent, transitional accommodation and self-contained accommodation
+Semi Independent, Transitional Accommodation, Self-Contained Accommodation
+Semi-independent, transitional accom
+Semi-independent, transitional accommodation (eg supported hostel, trainer flats); self-contained accommodation with specialist personal assistance support (eg for young people with disabilities, pregnant young women and single parents); and self contained accommodation with floating support.
=Semi-independent | +Semi-independent accommodation | +16+ Semi-independent Transitional Accommodation
Care Leaver-'Accommodation' / Semi-independent, transitional accommodation | D1
D3 - Semi-independent, transitional accommodation | Family Centre or Mother and Baby Unit
Residential Accommodation not subject to children's homes regulations
Semi Independent/Transitional Accommodation | Semi-Independent Transitional Accommodation
Semi-independent, transitional
Semi-independent, transitional accommodation (like a supported hostel, trainer flats); self-contained accommodation with specialist personal assistance support (for example, for young people with disabilities, pregnant young women and single parents); and self-contained accommodation with floating support.
Semi-independent, transitional accommodation; self-contained accommodation
SEMI-INDEPENDENT; SELF CONTAINED ACCOMMODATION
`,
  E: `
=Supported lodgings
+Supported lodgings (accommodation, usually in a family home, where adults in the "host family" provide formal advice and support).
+Supported lodgings (Adults Shared lives scheme) | +Supported Lodgings (Not Former Foster Carer)
+16+ In-house Supported Lodgings | Care Leaver-'Accommodation' / Supported lodgings | E1
Supported lodgings (accommodation where adults in the host family provide support)
Supported lodgings (accommodation, usually in a family home, where adults in the “host family” provide formal advice and support).
`,
  G: `
=Gone abroad | +Abroad
`,
  H: `
=Deported
`,
  K: `
=Ordinary lodgings | =Ordinary lodgings, without formal support | =Ordinary Lodgings Without Formal Support
=Ordinary lodgings (without formal support) | +16+ Ordinary Lodgings, without Formal Support
Care Leaver-'Accommodation' / Ordinary lodgings | Code 'K2' is not mapped | K1
Lodgings - No Formal Support | Ordinary lodgings, without formal support.
`,
  R: `
=Residence not known | +16+ Residence not known | No Information | Not Recorded | Residence not know
Residenece not known | Whereabouts Unknown | R2 | Not Stated
`,
  S: `
=No fixed abode / homeless | =No fixed abode/homeless | +No Fixed Above/Homeless | +-
+No Fixed Abode/ Homeless | =No fixed abode or homeless | +16+ No fixed abode or homeless
Care Leaver-'Accommodation' / No Fixed Abode/ Homeless | Homeless | NFA/HOMELESS | No fixed abode
`,
  T: `
=Foyers and similar supported accommodation | =Foyers
=Foyers and similar supported accommodation which combines the accommodation with opportunities for education, training or employment.
+16+ Foyers and Similar Supported Accommodation
All Residential Schools, except where dual-registered as a school and children's
Care Leaver-'Accommodation' / Foyers | Foyer | Foyer  and similar supported accomodation | Foyers +
FOYERS AND SIMILAR | Foyers and similar supported accommodation (with education, training or employment)
Foyers And Similar Supported Lodging | Foyers and similar supported lodgings | T1
The Foyer and similar supported accommodation
`,
  U: `
=Independent living | +Independent living, e.g. independent tenancy of flat, house or bedsit
+Independent living, eg independent tenancy of flat, house or bedsit, including LA or housing association tenancy, or accommodation provided by a college or university. Includes flat sharing.
+Independent Living, Eg Tenancy Of Flat Or House | +16+ Independent Living
Accommodation Provided by College/University | Care Leaver-'Accommodation' / Independent living
Independant living | Independent living, eg. in flat or lodgings without formal support staff, or in
Independent living, for example independent tenancy of flat, house or bedsit, including local authority or housing association tenancy, or accommodation provided by a college or university. Includes flat sharing.
Own tenancy council | Own tenancy private | U1 | U1 - Independent living (NOT a House of Multiple Occupancy)
U2 | U3 - Independent living | University accommodation
`,
  V: `
=Emergency accommodation | +16+ Emergency Accommodation
Emergency Accommodation (eg night shelter, direct access, emergency hostel)
Emergency accommodation (like a night shelter, direct access or emergency hostel) | V1
`,
  W: `
=Bed and breakfast | +16+ Bed and Breakfast | W2
`,
  X: `
=In custody | =Custody | +16+ Custody | 4 - LAC Custody | Care Leaver-'Accommodation' / In custody | X1 | X2
Young Offender Institution or Prison
`,
  Z: `
=With former foster carers | +With Former Foster Carers (ie. same placement as at 18 yrs) | +-
+Staying Put | +Staying Put (With former foster carers) | +With former foster carer(s)
+With former foster carers (post 18) | +With Former foster carers / Z1 - With Foster Carers
+Living with former foster carer 18+ | =With former foster carer | +Supported Lodgings (Staying Put)
+With former foster carers dependent living | +16+ Staying Put | 1 - LAC Foster Placement
Care Leaver-'Accommodation' / With former Foster Carers
Foster placement with relative or friend, inside LA boundary
Foster placement with relative or friend, outside LA boundary | Living with former foster carer
Placement with other foster carer, arranged through agency, inside LA boundary
Placement with other foster carer, arranged through agency, outside LA boundary
Placement with other foster carer, provided by LA, inside LA boundary
Placement with other foster carer, provided by LA, outside LA boundary
Staying Put, arranged through agency, inside LA boundary
Staying Put, arranged through agency, outside LA boundary | Staying Put, provided by LA, inside LA boundary
With Former Fost Carer under Staying Put Arrangmts | With Former Foster Carers - continuing turning 18
With former foster carers - where the young person has been fostered and on turning 18 continues to remain with the same carer who had fostered them immediately prior to their reaching legal adulthood, and where the plan for their care involves their remaining with this former foster family for the future. This code should not be used for 17 year old care leavers. If the foster carer is also a relative this code should be used rather than ‘B - with parents or relatives’.
With former foster carers (plan involves remaining with this former foster family)
Z1 - With former foster carers (NOT a  Staying put arrangement) | Z1 - With Foster Carers
Z2 - With former foster carers (Staying put arrangement) | Z1
`,
  Y: `
=Other accommodation | +Not suitable | +Other Accommodation (state in notes) | +Suitable
+Other accomodation | =residing with friends | +16+ Other Accommodation - unsuitable
Care Leaver-'Accommodation' / Other accommodation | CLA | With Friends | Y1 | Y2
`,
};
