import type { Plan } from "./plan";

/** The work plan of the task group for education. */
export const EDUCATION: Plan = {
  ...{ code: "EDUCATION", title: "Education task group work plan 2017/18", kind: "WORK PLAN" },
  ...{ partOf: "CYPP", ledBy: "Education sub group", from: "2017-04-01", to: "2018-03-31" },
  ...{ approvedOn: "2018-03-31", document: "Corporate parenting report 2017/18", place: "appendix B (iv)" },
  ...{ statusWords: "rag education", body: "Council" },
  rows: `
    O1 | objective | | | Children looked after have the best opportunities, high aspirations and appropriate support | | | | CYPP/4~
    1 | action | O1 | | Identify all with year group, special needs and attainment | October 2017 | \u0412 | Virtual School Head; Service Manager Business Intelligence; Applications Team Leader
    > Feb 2018 –Register held of all on the virtual school's roll. Achieved – will be removed
    2 | action | O1 | | Profile of the virtual school | August 2018 | \u0391 | Virtual School Head; Operations Manager; Operations Manager CLA; Strategic Manager CLA and Leaving Care
    > Feb 2018 –Network meetings very well attended. Will be rolled over to next year.
    3 | action | O1 | | The virtual school in decisions about placements and school moves | August 2018 | A | Virtual School Head; Operations Manager CLA; Strategic Manager CLA and Leaving Care; Strategic Manager Fostering and Resources
    > Feb 2018 – The head attends weekly placement meetings. Will be rolled over to next year
    4 | action | O1 | | Good quality plans with SMART targets | Termly until end of the year | \u0410 | Virtual School Head | cla_pep_good_outstanding_pct
    > Feb 2018 – 52% of plans looked at were good or outstanding. Will be rolled over
    5 | action | O1 | | Oversight of reduced timetables, exclusions, attendance and schools below good | Monthly throughout academic year | G | Virtual School Head; Service Manager Admissions; Operations Manager CLA; Strategic Manager CLA and Leaving Care | cla_persistent_absence_pct
    > Feb 2018 – robust process in place for part time provision. Attendance continues to be of concern. To be rolled over to next year.
    6 | action | O1 | | Aspirations and choices after 16 | July 2018 | G | Virtual School Head; Education Outcomes Lead
    > Feb 2018 – Panels make contact with support agencies. Feb 2018 – Year 9 pupils targeted for academy programmes. To be rolled over
    7 | action | O1 | | Plans completed on time: 100% to have a current one | Throughout academic year – August 2018 | \u0410 | Virtual School Head; Operations Manager CLA; Operations Manager | cla_pep_current_pct B-4
    > Feb 2018- 98% had a plan in the autumn term.
    8 | action | O1 | | Understanding of educational issues | June 2018 | \u0391 | Educational Psychologist; Governor Support Manager; Operations Manager CLA
    > Feb 2018 - Good responses to training events. To be rolled over
    9 | action | O1 | | Pupil premium used effectively | Throughout academic year – August 2018 | \u0410 | Virtual School Head
    > Feb 2018 – Spending is monitored through the plans. To be rolled over to next year
    10 | action | O1 | | Governing bodies recognise corporate responsibilities | Throughout year – August 2018 | G | Governor Support Manager; Strategic Manager Educational Effectiveness; Virtual School Head
    > Feb2018 – regular information in the newsletter.
    11 | action | O1 | | Monitor and celebrate attainment | | | Participation Officer; Strategic Manager CLA and Leaving Care; Service Manager Business Intelligence
    > Feb 2018 Praise cards being sent. To be rolled over.
    12 | action | O1 | | Transition and preparation for employment | February 2018 | \u0412 | Education Outcomes Lead; Operations Manager Leaving Care; Virtual School Head
    > Feb 2018 – Programmes under development; first delivery from April 2018. To be rolled over
    13 | action | O1 | | Communication between services | March 2017 | G | Strategic Manager Early Years and Schools; Operations Manager CLA; Operations Manager; Education Outcomes Lead; Virtual School Head; CLA Nurse Specialist @ Health trust
    > Feb 2018 – Website updated. Regular meetings now in place.
    14 | action | O1 | | Support after 16 and of those adopted or under special guardianship | February 2018 | A | Virtual School Head; Education Outcomes Lead; Operations Manager
    > Feb 2018 options paper submitted about additional staff September 2017. Not achieved -
    15 | action | O1 | | Needs of unaccompanied students | February 2018 | G | Virtual School Head; Team Manager Asylum
    > Feb 2018 - A bespoke programme is being created. To be rolled over to embed.
  `,
};

/** Some of what was rolled over into the next year. */
export const EDUCATION_NEXT: Plan = {
  ...{ code: "EDUCATION-NEXT", title: "Education task group work plan 2018/19", kind: "WORK PLAN" },
  ...{ partOf: "CYPP", ledBy: "Education sub group", from: "2018-04-01", to: "2019-03-31" },
  ...{ approvedOn: "2018-05-15", document: "Education work plan 2018/19", statusWords: "rag education" },
  ...{ body: "Council", note: "Invented: what was rolled over is printed, where it went is not." },
  rows: `
    1 | action | | | Profile of the virtual school | August 2019 | A | Virtual School Head | | | | | | EDUCATION/2
    2 | action | | | The virtual school in decisions about placements and school moves | August 2019 | G | Virtual School Head | | | | | | EDUCATION/3
    3 | action | | | Good quality plans with SMART targets | Termly until end of the year | A | Virtual School Head | cla_pep_good_outstanding_pct | | | | | EDUCATION/4
    4 | action | | | Oversight of reduced timetables, exclusions, attendance and schools below good | Monthly throughout academic year | A | Virtual School Head; Service Manager Admissions | cla_persistent_absence_pct | | | | | EDUCATION/5
    5 | action | | | Pupil premium used effectively | Throughout academic year – August 2019 | A | Virtual School Head | | | | | | EDUCATION/9
  `,
};
