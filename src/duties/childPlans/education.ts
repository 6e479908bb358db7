import type { ChildPlanDuty } from "../childPlan";
import { firstReview, REGULATIONS } from "./references";

const GUIDANCE = "Promoting the education of looked-after and previously looked-after children 2018";

export const personalEducation: ChildPlanDuty = {
  code: "PERSONAL_EDUCATION",
  title: "Personal education plan (PEP)",
  plain: "What a looked after child needs to learn and how it is to be achieved, after 16 too.",
  required: {
    plain:
      "Every looked after child from the September after the fourth birthday to the 18th birthday; plans of nursery children are not asked for.",
    due: firstReview,
    reference: `${REGULATIONS}, regulation 5; ${GUIDANCE}: there for the first review`,
  },
  review: {
    plain: "Each school term: by the day the records name.",
    reference: GUIDANCE,
  },
};

export const educationHealthCare: ChildPlanDuty = {
  code: "EDUCATION_HEALTH_CARE",
  title: "Education, health and care plan",
  plain: "What a child or young person with special needs is to be given.",
  required: {
    plain: "Everybody for whom one was asked for, until it was decided not to assess or to make none.",
    due: [{ days: 140 }],
    reference:
      "The Special Educational Needs and Disability Regulations 2014, regulation 13: within 20 weeks",
  },
  review: {
    plain: "Every twelve months: by the day the records name.",
    reference: "Children and Families Act 2014, section 44",
  },
};

export const careers: ChildPlanDuty = {
  code: "CAREERS",
  title: "Careers plan",
  plain: "What a young person is to do after school, or a personal action plan of the same.",
  required: null,
  review: { plain: "By the day the records name.", reference: "No statute: local practice" },
};

export const transition: ChildPlanDuty = {
  code: "TRANSITION",
  title: "Transition plan or assessment",
  plain: "What is to change on the way to adult life.",
  required: {
    plain:
      "Whoever has an education, health and care plan from the September of year 9; young carers with support from the 17th birthday, due by the 18th.",
    due: [{ months: 12 }],
    reference:
      "SEND code of practice 2015, paragraph 8.9: at reviews from year 9; Care Act 2014, section 63: young carers before they are 18",
  },
  review: { plain: "By the day the records name.", reference: "No day is set" },
};
