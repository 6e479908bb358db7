import type { Plan } from "./plan";

/** The work plan of the task group for leaving care. Some letters are of other alphabets, as a scanner left them. */
export const LEAVING_CARE: Plan = {
  ...{ code: "LEAVING-CARE", title: "Leaving care task group work plan 2017/18", kind: "WORK PLAN" },
  ...{ partOf: "CYPP", ledBy: "Leaving Care sub group", from: "2017-04-01", to: "2018-03-31" },
  ...{ approvedOn: "2018-03-31", document: "Corporate parenting report 2017/18", place: "appendix B (ii)" },
  ...{ statusWords: "rag leaving care", body: "Council" },
  rows: `
    O1 | objective | | 1 | Improve outcomes of care leavers in education, training and employment | | | | CYPP/6~
    1 | action | O1 | | Directory of provision | Achieved | \u0412 | Service Manager Organisational Development
    > Progress report about the directory to be provided. Achieved - now BAU
    2 | action | O1 | | Platform for the information | 01/05/18 | \u0391 | Service Manager Organisational Development
    > Decision to be made about the best platform. Update 13.2.18 Agreed that opportunities will be embedded into the skills site by 1/5/18.
    3 | action | O1 | | Matrix of opportunities | Achieved | \u0412 | Service Manager Organisational Development
    4 | action | O1 | | Single point of contact adviser | 31/03/18 | \u0410 | Strategic Manager CLA and Leaving Care
    > UPDATE 13.2.18 Investigation begins, to meet the recommendation.
    5 | action | O1 | | Care leaver programmes with three contractors | 31/3/18 | \u0410 | Service Manager Commissioning Development | cl_neet_pct~
    > 13.2.18 UPDATE – First drafts have been challenged and sent back.
    6 | action | O1 | | Education and business partnership | Achieved | G | Education Outcomes Lead
    > The partnership will launch in Spring 2018. Update 13.02.18: The manager has been recruited.
    7 | action | O1 | | Transition event at the careers fair | December 2018 | \u0410 | Education Outcomes Lead; Transitions Lead @ Health trust
    8 | action | O1 | | Second event, and its impact | Achieved | G | Education Outcomes Lead; Transitions Lead @ Health trust
    > Update 13.2.18 Improvements have been agreed.
    9 | action | O1 | | Pilots with recruitment companies | January 2018 | G | Education Outcomes Lead
    > UPDATE 13.2.18 Achieved.
    10 | action | O1 | | Supported traineeships | May 2018 | \u0410 | Transitions Lead @ Health trust
    > UPDATE 13.2.18 Piloting to start in Spring
    11 | action | O1 | | Talent academy and job coaches | Achieved | \u0412 | Education Outcomes Lead; Transitions Lead @ Health trust
    > UPDATE 13.02.18: Job coaches are trained.
    12 | action | O1 | | Internship model | Achieved | \u0412 | Education Outcomes Lead
    13 | action | O1 | | Traineeships and internships | May 2018 | \u0410 | Transitions Lead @ Health trust
    > Update 13.02.18: In final stages of development.
    14 | action | O1 | | Notification and referral of early leavers | July 2018 | \u0412 | Education Outcomes Lead
    > Update 13.02.17: All are now tracked in Year 11; systems are in place.
    15 | action | O1 | | Online career plans through the virtual school | July 2018 | \u0410 | Education Outcomes Lead
    > UPDATE 13.2.18 Training to be organised.
    16 | action | O1 | | Embed the transition panels | July 2018 | \u0412 | Education Outcomes Lead; Transitions Lead @ Health trust
    > Update 13.02.18: Extended to special schools, the virtual school and youth offending.
    17 | action | O1 | | Social value guidance | July 2018 | \u0410 | Service Manager Commissioning Development
    > Update 13.02.18: Sent for comment.
    18 | action | O1 | | Review of the employability programme | Achieved | \u0412 | Transitions Lead @ Health trust
    > Review meeting set for 11/12/17. UPDATE 13.02.18: Review held 11/12/17; a way forward agreed.
    19 | action | O1 | | Oversee the programme's effectiveness | April 2018 | \u0410 | Transitions Lead @ Health trust
    20 | action | O1 | | Board for education, training and employment | Achieved | \u0412 | Deputy Director Children's Services; Virtual School Head
    > Update: Date arranged for review 12 January 2018 Achieved 13.02.18: Review held 12/1/18; meetings are now quarterly.
    21 | action | O1 | | Analysis of geography and accommodation of those not in education, employment or training | 31 March 18 | \u0394 | Service Manager Business Intelligence; Operations Manager Leaving Care | cl_neet_pct
    > UPDATE 13.02.18: Causes will be collated quarterly; an automatic monthly report is investigated.
    O2 | objective | | 2 | Improve the availability of suitable supported accommodation | | | | CYPP/6~
    22 | action | O2 | | Monitor the quality of supported accommodation | April 2018 | A | Senior Commissioner | cl_suitable_accommodation_pct
    > A project of young commissioners is starting. Update: 13.02.18 Visits were held week commencing 29/1.
    23 | action | O2 | | Range of accommodation for 16 and 17 year olds and care leavers | April 2018 | \u0410 | Senior Commissioner; Service Manager Commissioning Development | cl_suitable_accommodation_pct
    > UPDATE 13.02.18 – This goes to the board on the 8th May.
    O3 | objective | | 3 | Needs of care leavers who are seeking asylum | | | | CYPP/6~
    24 | action | O3 | | Leaving care worker in the asylum team | 31 March 18 | G | Strategic Manager CLA and Leaving Care; Team Manager Asylum
    > Update 13.02.18: The worker transferred 22/11/17.
    25 | action | O3 | | Barriers to education and work | 31 March 18 | A | Team Manager Asylum; Transitions Lead @ Health trust
    > Update 13.02.18: A college develops a programme, expected to start in January 2018
    26 | action | O3 | | National citizen scheme | 31 March 18 | \u0410 | Team Manager Asylum
    27 | action | O3 | | Placements on arrival | 6/10/17 | G | Team Manager Asylum; Strategic Manager CLA and Leaving Care
    > Update 13.02.18: The placement team will source accommodation.
    28 | action | O3 | | Quality of their accommodation | September 2018 | \u0410 | Senior Commissioner; Team Manager Asylum; Strategic Manager CLA and Leaving Care
    > Update 13.02.18: A framework of providers is being developed.
    O4 | objective | | 4 | Local offer for care leavers | | | | CYPP/6~
    29 | action | O4 | | Offer in line with statutory guidance | | \u0410 | Strategic Manager CLA and Leaving Care
    > Update 13.02.18: The date of the guidance is still awaited.
    30 | action | O4 | | Involvement of the board in the offer | Advice regarding implementation date awaited. | \u0391 | Operations Manager Leaving Care
    > Update 13.02.18: The offer is due within 6 months of the guidance.
  `,
};
