package cn.gongjian.organization;

/** The kinds of organisation that plans name. */
public enum OrganizationKind {
    PLATFORM, EDUCATION_BUREAU, SCHOOL, KINDERGARTEN, RESEARCH_GROUP, EDUCATION_GROUP, PARTY_COMMITTEE, PARTY_BRANCH,
    GOVERNMENT_OFFICE, ENTERPRISE, COLLEGE, VILLAGE, TOWNSHIP, COMMUNITY, OTHER
}
