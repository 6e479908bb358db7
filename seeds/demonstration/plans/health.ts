import type { Plan } from "./plan";

/** The work plan of the task group for health and wellbeing: progress is a log within one cell, as it was kept. */
export const HEALTH: Plan = {
  ...{ code: "HEALTH", title: "Health and wellbeing task group work plan 2017/18", kind: "WORK PLAN" },
  ...{ partOf: "CYPP", ledBy: "Health and Wellbeing sub group", from: "2017-04-01", to: "2018-03-31" },
  ...{ approvedOn: "2018-03-31", document: "Corporate parenting report 2017/18", place: "appendix B (i)" },
  ...{ statusWords: "rag health", body: "Council" },
  rows: `
    O1 | objective | | 1 | Strengthen the timeliness and quality of health assessments of children placed out of county | | | | CYPP/2
    1.1 | action | O1 | 1.1 | Standard for out of county health assessments | 07.08.2017 | G | Operational Manager Public Health; CLA Nurse Specialist @ Health trust
    > The nursing team uses a standard letter, and asks for review assessments three months before they are due.
    1.2 | action | O1 | 1.2 | Analyse health assessments to identify metrics for children placed out of county | 07.08.2017 | G | Operational Manager Public Health; CLA Nurse Specialist @ Health trust; Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Service Manager Business Intelligence
    > Update 12.09.2017: Meetings held and metrics changed to show outstanding assessments in and out of county.
    1.3 | action | O1 | 1.3 | Funding for outstanding out of county assessments | 10.08.2017 | G | Director of Quality, Safety and Engagement @ Clinical commissioning group; Designated Nurse Safeguarding and CLA @ Clinical commissioning group
    > Funding to be sought for additional hours. Paper to go to the meeting of 10.8.17. Update 12.09.2017: Funding approved for a project of three months.
    1.4 | action | O1 | 1.4 | Outstanding assessments of children placed out of county are completed | 01.02.2018 | G | Operational Manager Public Health; CLA Nurse Specialist @ Health trust; Designated Nurse Safeguarding and CLA @ Clinical commissioning group | cla_ha_outstanding_count
    > Update 3.11.2017: Parameters to be agreed; the start waits for capacity. Update 7.12.17: 10 children have outstanding assessments. Update 9.02.18: All 10 were assessed as part of the project.
    1.5 | action | O1 | 1.5 | Timeliness of out of county assessments is strengthened | 01.02.2018 01.06.2018 | R | Designated Nurse Safeguarding and CLA @ Clinical commissioning group | cla_rha_up_to_date_pct
    > Update 3.11.17: Inequity escalated to the national body. Update 7.12.17: 10 children have outstanding assessments. Update 05.03.18: Meeting held 22.02.18 with the neighbouring group; national guidance is being followed.
    1.6 | action | O1 | 1.6 | Children and care leavers get involved in the work of the sub group | 01.06.2018 | B - On track | Strategic Manager CLA and Leaving Care; Participation Officer
    > Update 7.12.2017: Both councils are to decide how they would like to engage. Update 09.02.18: They are reviewing the new leaflet.
    1.7 | action | O1 | 1.7 | Better and more accessible information about health and wellbeing | 01.06.2018 | B -On track | Operational Manager Public Health; CLA Nurse Specialist @ Health trust; Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Public Health Specialist
    > Update 7.12.2017: Members will identify links for the website. Update 09.02.18 Meeting arranged for 20.03.18 to review the information.
    O2 | objective | | 2 | Timely access to emotional health support | | | | CYPP/3
    2.1 | action | O2 | 2.1 | Advice and interventions for mild to moderate difficulties | 03.11.2017 | G | Commissioning Manager Children's Mental Health @ Clinical commissioning group; Divisional Director CAMHS @ Health trust
    > Update 3.11.2017: All have timely access through the single point of access.
    O3 | objective | | 3 | Use of the Strengths and Difficulties Questionnaire | | | | CYPP/3
    3.1a | action | O3 | 3.1 | Guidance on the analysis of questionnaires | 20.02.2017 | G | Emotional Health and Wellbeing Team; CLA Nurse Specialist @ Health trust; Educational Psychologist; Social Worker; Independent Reviewing Officer
    > Update 20.2.2017: A small working group is to be set up. Update 3.11.17: At the sub group on 3.10.17 its aims were agreed.
    3.1b | action | O3 | 3.1 | Emotional health pathway that takes in the score | 01.03.2018 01.00.1010 | G | Emotional Health and Wellbeing Team; Head of CLA Nursing @ Health trust; Educational Psychologist; Social Worker; Independent Reviewing Officer; Acting Head of CAMHS @ Health trust | cla_sdq_recorded_pct
    > Update 07.08.2017: Draft pathway developed. Update 3.11.17: Progress is told to each sub group. Update 7.12.2017: The working group has grown and meets in January 2018. Update 9.2.18: Referral guidance published; the team screens all children 6 weeks after they became looked after.
    3.2 | action | O3 | 3.2 | Foster carers use the questionnaire | 01.03.2018 | G | Strategic Manager Fostering and Resources; Strategic Manager CLA and Leaving Care; Operations Manager
    > Update 3.11.2017: A lead was identified. Update 7.12.17: To be raised at the steering group of 25.1.2018. Update 09.02.18: Discussed with carers on 17.1.18; the handbook is under review.
    3.3 | action | O3 | 3.3 | Health professionals use the questionnaire | 01.03.2018 | G | Operational Manager Public Health; CLA Nurse Specialist @ Health trust; Designated Nurse Safeguarding and CLA @ Clinical commissioning group
    > Update 20.2.17: Met with reviewing officers. Update 07.08.2017: Nursing teams trained. Update 3.11.17: Review of training needs planned. Update 7.12.2017: Training of medical staff agreed.
    3.4 | action | O3 | 3.4 | Social workers and reviewing officers use the questionnaire | 01.03.2018 | G | Strategic Manager Quality Assurance; Strategic Manager CLA and Leaving Care; Operations Manager CLA
    > Update 20.2.2017: National guidance is used. Update 3.11.17: A lead was identified on 3.10.17. Update: 7.12.2017: Presentation at the managers' day. Update 05.03.18: Reviewing officers now routinely consider the score.
    3.5 | action | O3 | 3.5 | More meaningful figures of questionnaires | 01.03.2018 | G | CLA Nurse Specialist @ Health trust; Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Service Manager Business Intelligence; Information Officer | cla_sdq_recorded_pct
    > Update 3.11.2017: Agreed on 3.10.17 to add the date of completion, the date of formal review and the score. Update 7.12.2017: Meeting scheduled for 05.01.2018.
    O4 | objective | | 4 | Emotional support through the emotional health and wellbeing team | | | | CYPP/3
    4.1 | action | O4 | 4.1 | A fully staffed team is embedded into social care | 01.03.2018 01.06.2018 | R | Operations Manager
    > Update 07.08.2017: Active recruitment of clinical psychologists. Update 3.11.2017: One appointed, who starts November 2017. Update 7.12.2017: Started 6.11.2017; recruitment ongoing for the second post. Update 09.02.18: Social work posts filled. Update 05/03/18: The second post was not filled and is advertised again.
    O5 | objective | | 5 | Health practitioners are supported in their skills | | | | CYPP/4
    5.1 | action | O5 | 5.1 | Health plans are quality assured and have SMART outcomes | 03.11.2017 | G | Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Operational Manager Public Health; CLA Nurse Specialist @ Health trust
    > An audit found that 20% of review assessments looked at emotional health. Update 20.2.2017: Some 50 a month are quality assured. Update 3.11.2017: The designated doctor quality assures those of local paediatricians.
    O6 | objective | | 6 | A health advisory service for care leavers | | | | CYPP/6
    6.1 | action | O6 | 6.1 | Leaving care staff advise on health services | 01.09.2017 | G | Operations Manager Leaving Care; Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Operational Manager Public Health; CLA Nurse Specialist @ Health trust
    > Update 20.2.2017: Advice given about access to health information through primary care.
    6.2 | action | O6 | 6.2 | Toolkit for leaving care staff | 01.03.2018 | G | Operations Manager Leaving Care; Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Operational Manager Public Health; CLA Nurse Specialist @ Health trust
    > Update 07.08.2017: Meeting about the toolkit. Update 7.12.2017: Letter to those who refuse an assessment under review. Update 5.03.18: The websites are used; meeting arranged for 20.03.18.
    6.3 | action | O6 | 6.3 | Access to the health information held by the doctor | 01.03.2018 | G | Operations Manager Leaving Care; Designated Nurse Safeguarding and CLA @ Clinical commissioning group; Operational Manager Public Health; CLA Nurse Specialist @ Health trust
    > Update 12.09.2017: Verbal advice given. Update 3.11.17: Draft letter shared. Update 7.12.2017: The nursing team has access to records and gives information at the last review assessment. Update 5.03.18: The letter is in use.
    O7 | objective | | 7 | Health and wellbeing of unaccompanied children | | | | CYPP/6
    7.1 | action | O7 | 7.1 | Awareness of common health issues | 20.02.2017 | G | All members of the emotional health and wellbeing sub group
    > Update 20.02.017: A briefing has been sent out and stands on each agenda.
    7.2 | action | O7 | 7.2 | Work in partnership to meet their health needs | 07.08.2017 | G | All members of the emotional health and wellbeing sub group
    > Update 07.08.2017: Fitness to transfer information is routinely shared.
  `,
};
