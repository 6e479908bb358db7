import type { CodeList } from "../codeList";

/**
 * Attendance codes of every year: one that was withdrawn still stands in earlier registers, and a file of a past
 * term may come today. The strokes of a register are kept as AM and PM.
 */
export const attendanceReason: CodeList = {
  name: "attendance_reason",
  title: "Attendance code",
  reference:
    "DfE, Working together to improve school attendance, attendance and absence codes; school census code set Attendance reason",
  codes: [
    { code: "/", label: "Present in the morning", keptAs: "AM", group: "Present" },
    { code: "\\", label: "Present in the afternoon", keptAs: "PM", group: "Present" },
    { code: "L", label: "Late, before the register closed", group: "Present" },
    { code: "K", label: "Education arranged by the local authority", group: "Approved educational activity" },
    { code: "V", label: "Educational visit or trip", group: "Approved educational activity" },
    { code: "P", label: "Supervised sporting activity", group: "Approved educational activity" },
    { code: "W", label: "Work experience", group: "Approved educational activity" },
    { code: "B", label: "Other approved educational activity", group: "Approved educational activity" },
    { code: "D", label: "Dual registered, at another school", group: "Not counted" },
    { code: "C", label: "Leave in exceptional circumstances", group: "Authorised absence" },
    {
      code: "C1",
      label: "Leave for a regulated performance or employment abroad",
      group: "Authorised absence",
    },
    { code: "C2", label: "Leave on a part-time timetable", group: "Authorised absence" },
    { code: "M", label: "Medical or dental appointment", group: "Authorised absence" },
    { code: "T", label: "Parent travelling for work", group: "Authorised absence" },
    { code: "R", label: "Religious observance", group: "Authorised absence" },
    { code: "I", label: "Illness", group: "Authorised absence" },
    { code: "J", label: "Interview, before August 2024", group: "Authorised absence" },
    { code: "J1", label: "Interview for a job or a place of education", group: "Authorised absence" },
    { code: "S", label: "Study leave", group: "Authorised absence" },
    { code: "E", label: "Suspended or excluded, no alternative provision", group: "Authorised absence" },
    { code: "H", label: "Agreed family holiday, before August 2024", group: "Authorised absence" },
    {
      code: "F",
      label: "Agreed extended family holiday, before September 2013",
      group: "Authorised absence",
    },
    { code: "G", label: "Holiday without leave", group: "Unauthorised absence" },
    { code: "N", label: "Reason not yet known", group: "Unauthorised absence" },
    { code: "O", label: "Other unauthorised absence", group: "Unauthorised absence" },
    { code: "U", label: "Late, after the register closed", group: "Unauthorised absence" },
    { code: "Q", label: "No access arrangements made by the local authority", group: "Unable to attend" },
    {
      code: "Y",
      label: "Unable to attend in exceptional circumstances, before August 2024",
      group: "Unable to attend",
    },
    { code: "Y1", label: "Transport not provided", group: "Unable to attend" },
    { code: "Y2", label: "Widespread disruption to travel", group: "Unable to attend" },
    { code: "Y3", label: "Part of the school closed", group: "Unable to attend" },
    { code: "Y4", label: "Whole school closed unexpectedly", group: "Unable to attend" },
    { code: "Y5", label: "In the criminal justice system", group: "Unable to attend" },
    { code: "Y6", label: "Public health guidance or law", group: "Unable to attend" },
    { code: "Y7", label: "Other unavoidable cause", group: "Unable to attend" },
    { code: "X", label: "Not required in school", group: "Not counted" },
    { code: "Z", label: "Not yet on the roll", group: "Not counted" },
    { code: "#", label: "School closed as planned", group: "Not counted" },
  ],
};
