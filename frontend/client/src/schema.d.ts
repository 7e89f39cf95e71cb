// Generated from openapi.yaml by `npm run generate`. Not edited by hand.
export interface paths {
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivities"];
        put?: never;
        post: operations["planActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeActivity"];
        trace?: never;
    };
    "/activities/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["announceActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivityAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivityKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAlliances"];
        put?: never;
        post: operations["foundAlliance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAlliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeAlliance"];
        trace?: never;
    };
    "/alliances/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activateAlliance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllianceAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeAlliance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances/{id}/leadership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setAllianceLeadership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addAllianceMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alliances/{id}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeAllianceMember"];
        trace?: never;
    };
    "/alliances/{id}/members/{memberId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endAllianceMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllocations"];
        put?: never;
        post: operations["draftAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeAllocation"];
        trace?: never;
    };
    "/allocations/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllocationAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding-purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundingPurposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundingSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFunds"];
        put?: never;
        post: operations["openFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeFund"];
        trace?: never;
    };
    "/funds/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGrants"];
        put?: never;
        post: operations["giveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importRegions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganizations"];
        put?: never;
        post: operations["foundOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeOrganization"];
        trace?: never;
    };
    "/organizations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPairings"];
        put?: never;
        post: operations["proposePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changePairing"];
        trace?: never;
    };
    "/pairings/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPairingAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declinePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["filePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairings/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPairingPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeople"];
        put?: never;
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changePerson"];
        trace?: never;
    };
    "/people/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bindAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/account-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/phone-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disclosePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        OrganizationKind: "PLATFORM" | "EDUCATION_BUREAU" | "SCHOOL" | "KINDERGARTEN" | "RESEARCH_GROUP" | "EDUCATION_GROUP" | "PARTY_COMMITTEE" | "PARTY_BRANCH" | "GOVERNMENT_OFFICE" | "ENTERPRISE" | "COLLEGE" | "VILLAGE" | "TOWNSHIP" | "COMMUNITY" | "OTHER";
        /** @enum {string} */
        Role: "OFFICER" | "COORDINATOR" | "FINANCE" | "STAFF" | "AUDITOR" | "ADMIN";
        /** @enum {string} */
        AllianceType: "FUSED" | "CO_BUILT" | "COLLABORATIVE" | "PRESCHOOL_ZONE" | "TEACHER_RESEARCH" | "TEACHING_SUPPORT" | "EDUCATION_GROUP" | "OTHER";
        /** @enum {string} */
        AllianceState: "DRAFT" | "ACTIVE" | "CLOSED";
        /** @enum {string} */
        MemberRole: "CORE" | "MEMBER" | "BASE" | "COOPERATING" | "SENDING" | "RECEIVING";
        /** @enum {string} */
        PostKind: "LEADER" | "DEPUTY_LEADER" | "OFFICE_DIRECTOR" | "MEMBER" | "LIAISON";
        /** @enum {string} */
        PairingState: "PROPOSED" | "CONFIRMED" | "FILED" | "CLOSED" | "DECLINED";
        /** @enum {string} */
        Side: "A" | "B";
        /** @enum {string} */
        Payer: "A" | "B" | "EACH";
        /** @enum {string} */
        ActivityState: "PLANNED" | "ANNOUNCED" | "HELD" | "CANCELLED";
        /** @enum {string} */
        ActivityKind: "SYNC_CLASS" | "JOINT_RESEARCH" | "LECTURE" | "OUTREACH_TEACHING" | "OPEN_LESSON" | "PARTY_DAY" | "PARTY_LECTURE" | "JOINT_MEETING" | "PAIRING_DAY" | "VISIT" | "SOCIAL_PRACTICE" | "CULTURE_SPORTS" | "INSPECTION" | "TRAINING" | "FORUM" | "STUDY_TRIP" | "MUTUAL_VISIT" | "OTHER";
        /** @enum {string} */
        FundSource: "BUDGET" | "PARTY_DUES" | "OWN_MEANS" | "DONATION";
        /** @enum {string} */
        FundState: "OPEN" | "CLOSED";
        /** @enum {string} */
        AllocationState: "DRAFT" | "SUBMITTED" | "APPROVED" | "CLOSED" | "WITHDRAWN";
        /** @enum {string} */
        FundingPurpose: "STUDY_TRAINING" | "STUDY_TRIP" | "STAFF_TRAINING" | "PARTY_CULTURE" | "AWARDS" | "TEACHING" | "MATERIALS" | "SOUVENIRS" | "ASSISTANCE" | "OTHER";
        OrgRef: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName?: string;
            kind: components["schemas"]["OrganizationKind"];
        };
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RegionRef: {
            code: string;
            name: string;
        };
        Violation: {
            pointer: string;
            message: string;
        };
        Problem: {
            type: string;
            title: string;
            detail?: string;
            /** Format: int32 */
            status: number;
            instance?: string;
            violations?: components["schemas"]["Violation"][];
            traceId?: string;
            remaining?: string;
        };
        MePerson: {
            /** Format: uuid */
            id: string;
            name: string;
            title?: string;
        };
        MeGrant: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["Role"];
            organization: components["schemas"]["OrgRef"];
        };
        Me: {
            person: components["schemas"]["MePerson"];
            username: string;
            grants: components["schemas"]["MeGrant"][];
            menus: ("WORKBENCH" | "ALLIANCES" | "PAIRINGS" | "CALENDAR" | "FUNDING" | "ADMIN")[];
            allowedActions: string[];
        };
        WaitingItem: {
            /** @enum {string} */
            kind: "PAIRING_CONFIRMATION" | "PAIRING_FILING" | "ALLIANCE_ACTIVATION" | "ALLOCATION_APPROVAL" | "ALLOCATION_RETURNED" | "ACTIVITY_RECORD";
            /** @enum {string} */
            subject: "PAIRING" | "ALLIANCE" | "ALLOCATION" | "ACTIVITY";
            /** Format: uuid */
            subjectId: string;
            title: string;
            detail?: string;
            amount?: string;
            /** Format: date-time */
            since: string;
        };
        ContainerRef: {
            /** @enum {string} */
            subject: "ALLIANCE" | "PAIRING" | "ORGANIZATION";
            /** Format: uuid */
            id: string;
            name: string;
        };
        ActivitySummary: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            title: string;
            kind: components["schemas"]["ActivityKind"];
            state: components["schemas"]["ActivityState"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
            onlineUrl?: string;
            host: components["schemas"]["OrgRef"];
            container: components["schemas"]["ContainerRef"];
            needsRecord: boolean;
        };
        AllianceCounts: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            draft: number;
            /** Format: int32 */
            active: number;
            /** Format: int32 */
            closed: number;
        };
        PairingCounts: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            proposed: number;
            /** Format: int32 */
            confirmed: number;
            /** Format: int32 */
            filed: number;
            /** Format: int32 */
            closed: number;
        };
        FundingTotals: {
            /** Format: int32 */
            fiscalYear: number;
            total: string;
            allocated: string;
            pending: string;
            remaining: string;
        };
        Workbench: {
            /** Format: date */
            today: string;
            waiting: components["schemas"]["WaitingItem"][];
            /** Format: int32 */
            waitingTotal: number;
            week: components["schemas"]["ActivitySummary"][];
            alliances: components["schemas"]["AllianceCounts"];
            pairings: components["schemas"]["PairingCounts"];
            funding?: components["schemas"]["FundingTotals"];
        };
        SearchHit: {
            /** @enum {string} */
            subject: "ALLIANCE" | "PAIRING" | "ACTIVITY" | "ORGANIZATION" | "FUND";
            /** Format: uuid */
            id: string;
            title: string;
            detail?: string;
        };
        SearchResult: {
            items: components["schemas"]["SearchHit"][];
        };
        Region: {
            code: string;
            name: string;
            parentCode?: string;
            /** @enum {string} */
            level: "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        RegionRow: {
            code: string;
            name: string;
            parentCode?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        ImportRegions: {
            source: string;
            rows: components["schemas"]["RegionRow"][];
        };
        ImportError: {
            /** Format: int32 */
            row: number;
            pointer: string;
            message: string;
        };
        RegionImport: {
            /** Format: int32 */
            inserted: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
            errors: components["schemas"]["ImportError"][];
        };
        Organization: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            name: string;
            shortName?: string;
            kind: components["schemas"]["OrganizationKind"];
            region?: components["schemas"]["RegionRef"];
            parent?: components["schemas"]["OrgRef"];
            creditCode?: string;
            schoolCode?: string;
            partyCode?: string;
            address?: string;
            phone?: string;
            /** Format: date */
            closedOn?: string;
        };
        FoundOrganization: {
            name: string;
            kind: components["schemas"]["OrganizationKind"];
            /** Format: uuid */
            parentId: string;
            shortName?: string;
            regionCode?: string;
            creditCode?: string;
            schoolCode?: string;
            partyCode?: string;
            address?: string;
            phone?: string;
        };
        ChangeOrganization: {
            name?: string;
            kind?: components["schemas"]["OrganizationKind"];
            /** Format: uuid */
            parentId?: string;
            shortName?: string;
            regionCode?: string;
            creditCode?: string;
            schoolCode?: string;
            partyCode?: string;
            address?: string;
            phone?: string;
        };
        CloseOrganization: {
            /** Format: date */
            closedOn: string;
        };
        DirectoryEntry: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName?: string;
            kind: components["schemas"]["OrganizationKind"];
            regionName?: string;
            parentName?: string;
        };
        PersonPost: {
            /** Format: uuid */
            id: string;
            organization: components["schemas"]["OrgRef"];
            title: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn?: string;
        };
        Account: {
            username: string;
            /** Format: date-time */
            boundAt: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            name: string;
            phoneMasked?: string;
            posts: components["schemas"]["PersonPost"][];
            account?: components["schemas"]["Account"];
        };
        PostInput: {
            /** Format: uuid */
            organizationId: string;
            title: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn?: string;
        };
        RegisterPerson: {
            name: string;
            phone?: string;
            posts: components["schemas"]["PostInput"][];
        };
        ChangePerson: {
            name?: string;
            phone?: string;
            posts?: components["schemas"]["PostInput"][];
        };
        DisclosedPhone: {
            phone: string;
        };
        BindAccount: {
            username: string;
            /** @enum {string} */
            mode: "CREATE" | "BIND_EXISTING";
            temporaryPassword?: string;
        };
        Grant: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            person: components["schemas"]["PersonRef"];
            organization: components["schemas"]["OrgRef"];
            role: components["schemas"]["Role"];
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn?: string;
            /** Format: date-time */
            createdAt: string;
            allowedActions: string[];
        };
        GiveGrant: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            organizationId: string;
            role: components["schemas"]["Role"];
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
        };
        FieldChange: {
            field: string;
            before?: unknown;
            after?: unknown;
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor?: components["schemas"]["PersonRef"];
            action: string;
            subject: string;
            /** Format: uuid */
            subjectId: string;
            title?: string;
            changes: components["schemas"]["FieldChange"][];
            reason?: string;
        };
        AllianceSummary: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            name: string;
            type: components["schemas"]["AllianceType"];
            state: components["schemas"]["AllianceState"];
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            lead?: components["schemas"]["OrgRef"];
            /** Format: int32 */
            memberCount: number;
            regionName?: string;
            filingNumber?: string;
        };
        AllianceMember: {
            /** Format: uuid */
            id: string;
            organization: components["schemas"]["OrgRef"];
            role: components["schemas"]["MemberRole"];
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn?: string;
        };
        LeadershipPost: {
            /** Format: uuid */
            id: string;
            post: components["schemas"]["PostKind"];
            name?: string;
            person?: components["schemas"]["PersonRef"];
            organization?: components["schemas"]["OrgRef"];
            title?: string;
            phoneMasked?: string;
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
        };
        Alliance: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            name: string;
            type: components["schemas"]["AllianceType"];
            state: components["schemas"]["AllianceState"];
            owner: components["schemas"]["OrgRef"];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            subjects: string[];
            goal?: string;
            agreementNumber?: string;
            /** Format: date */
            agreementSignedOn?: string;
            filingNumber?: string;
            /** Format: date */
            filedOn?: string;
            /** Format: date */
            closedOn?: string;
            closeReason?: string;
            members: components["schemas"]["AllianceMember"][];
            leadership: components["schemas"]["LeadershipPost"][];
        };
        MemberInput: {
            /** Format: uuid */
            organizationId: string;
            role: components["schemas"]["MemberRole"];
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
        };
        LeadershipInput: {
            post: components["schemas"]["PostKind"];
            name?: string;
            /** Format: uuid */
            personId?: string;
            /** Format: uuid */
            organizationId?: string;
            title?: string;
        };
        FoundAlliance: {
            name: string;
            type: components["schemas"]["AllianceType"];
            /** Format: uuid */
            ownerId: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            subjects?: string[];
            goal?: string;
            agreementNumber?: string;
            /** Format: date */
            agreementSignedOn?: string;
            members: components["schemas"]["MemberInput"][];
            leadership?: components["schemas"]["LeadershipInput"][];
        };
        ChangeAlliance: {
            name?: string;
            type?: components["schemas"]["AllianceType"];
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            subjects?: string[];
            goal?: string;
            agreementNumber?: string;
            /** Format: date */
            agreementSignedOn?: string;
        };
        ChangeMember: {
            role?: components["schemas"]["MemberRole"];
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
        };
        LeaveAlliance: {
            /** Format: date */
            toOn: string;
            reason?: string;
        };
        SetLeadership: {
            posts: components["schemas"]["LeadershipInput"][];
        };
        File: {
            filingNumber: string;
            /** Format: date */
            filedOn?: string;
        };
        Close: {
            /** Format: date */
            closedOn?: string;
            reason: string;
        };
        Nothing: Record<string, never>;
        Reason: {
            reason: string;
        };
        OptionalReason: {
            reason?: string;
        };
        PairingPost: {
            /** Format: uuid */
            id: string;
            post: components["schemas"]["PostKind"];
            name?: string;
            person?: components["schemas"]["PersonRef"];
            title?: string;
            phoneMasked?: string;
        };
        PairingSide: {
            organization: components["schemas"]["OrgRef"];
            parent?: components["schemas"]["OrgRef"];
            posts: components["schemas"]["PairingPost"][];
        };
        Pairing: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            name: string;
            state: components["schemas"]["PairingState"];
            sideA: components["schemas"]["PairingSide"];
            sideB: components["schemas"]["PairingSide"];
            brand?: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            goal?: string;
            agreementNumber?: string;
            /** Format: date */
            agreementSignedOn?: string;
            payer: components["schemas"]["Payer"];
            proposedBySide: components["schemas"]["Side"];
            proposedBy: components["schemas"]["PersonRef"];
            /** Format: date */
            confirmedOn?: string;
            declineReason?: string;
            filingNumber?: string;
            /** Format: date */
            filedOn?: string;
            /** Format: date */
            closedOn?: string;
            closeReason?: string;
        };
        PairingSummary: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            state: components["schemas"]["PairingState"];
            sideA: components["schemas"]["OrgRef"];
            sideB: components["schemas"]["OrgRef"];
            brand?: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            filingNumber?: string;
            allowedActions: string[];
        };
        PairingPostInput: {
            post: components["schemas"]["PostKind"];
            name?: string;
            /** Format: uuid */
            personId?: string;
            title?: string;
        };
        ProposePairing: {
            /** Format: uuid */
            sideAId: string;
            /** Format: uuid */
            sideBId: string;
            proposingSide?: components["schemas"]["Side"];
            brand?: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            goal?: string;
            agreementNumber?: string;
            /** Format: date */
            agreementSignedOn?: string;
            payer?: components["schemas"]["Payer"];
            postsA?: components["schemas"]["PairingPostInput"][];
            postsB?: components["schemas"]["PairingPostInput"][];
        };
        ChangePairing: {
            brand?: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            goal?: string;
            agreementNumber?: string;
            /** Format: date */
            agreementSignedOn?: string;
            payer?: components["schemas"]["Payer"];
        };
        SetPairingPosts: {
            side: components["schemas"]["Side"];
            posts: components["schemas"]["PairingPostInput"][];
        };
        ActivityKindEntry: {
            code: components["schemas"]["ActivityKind"];
            name: string;
            /** @enum {string} */
            group: "VISIT" | "LESSON" | "MEET" | "RESEARCH" | "STREAM" | "INSPECT" | "CULTURE";
        };
        ActivityKinds: {
            items: components["schemas"]["ActivityKindEntry"][];
        };
        Participant: {
            /** Format: uuid */
            id: string;
            organization?: components["schemas"]["OrgRef"];
            person?: components["schemas"]["PersonRef"];
            /** Format: int32 */
            headCount?: number;
        };
        ActivityRecord: {
            /** Format: int32 */
            attendance: number;
            summary: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["PersonRef"];
        };
        ActivityConflict: {
            /** @enum {string} */
            kind: "PLACE" | "HOST";
            /** Format: uuid */
            activityId: string;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        Activity: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            title: string;
            kind: components["schemas"]["ActivityKind"];
            state: components["schemas"]["ActivityState"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
            onlineUrl?: string;
            host: components["schemas"]["OrgRef"];
            container: components["schemas"]["ContainerRef"];
            needsRecord: boolean;
            description?: string;
            participants: components["schemas"]["Participant"][];
            budget?: string;
            chargedTo?: string;
            /** Format: date-time */
            announcedAt?: string;
            cancelReason?: string;
            record?: components["schemas"]["ActivityRecord"];
            conflicts: components["schemas"]["ActivityConflict"][];
        };
        ParticipantInput: {
            /** Format: uuid */
            organizationId?: string;
            /** Format: uuid */
            personId?: string;
            /** Format: int32 */
            headCount?: number;
        };
        PlanActivity: {
            title: string;
            kind: components["schemas"]["ActivityKind"];
            /** Format: uuid */
            allianceId?: string;
            /** Format: uuid */
            pairingId?: string;
            /** Format: uuid */
            organizationId?: string;
            /** Format: uuid */
            hostId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
            onlineUrl?: string;
            description?: string;
            participants?: components["schemas"]["ParticipantInput"][];
            budget?: string;
            chargedTo?: string;
        };
        ChangeActivity: {
            title?: string;
            kind?: components["schemas"]["ActivityKind"];
            /** Format: uuid */
            hostId?: string;
            /** Format: date-time */
            startsAt?: string;
            /** Format: date-time */
            endsAt?: string;
            place?: string;
            onlineUrl?: string;
            description?: string;
            participants?: components["schemas"]["ParticipantInput"][];
            budget?: string;
            chargedTo?: string;
        };
        RecordActivity: {
            /** Format: int32 */
            attendance: number;
            summary: string;
        };
        Fund: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            name: string;
            sourceKind: components["schemas"]["FundSource"];
            owner: components["schemas"]["OrgRef"];
            /** Format: int32 */
            fiscalYear: number;
            documentNumber?: string;
            note?: string;
            state: components["schemas"]["FundState"];
            total: string;
            allocated: string;
            pending: string;
            remaining: string;
        };
        OpenFund: {
            name: string;
            sourceKind: components["schemas"]["FundSource"];
            /** Format: uuid */
            ownerId: string;
            /** Format: int32 */
            fiscalYear: number;
            total: string;
            documentNumber?: string;
            note?: string;
        };
        ChangeFund: {
            name?: string;
            sourceKind?: components["schemas"]["FundSource"];
            total?: string;
            documentNumber?: string;
            note?: string;
        };
        FundingPurposeEntry: {
            code: components["schemas"]["FundingPurpose"];
            name: string;
        };
        FundingPurposes: {
            items: components["schemas"]["FundingPurposeEntry"][];
        };
        FundRef: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            fiscalYear: number;
        };
        AllocationPurpose: {
            code: components["schemas"]["FundingPurpose"];
            ceiling?: string;
        };
        AllocationBasis: {
            documentNumber?: string;
            passage?: string;
        };
        Allocation: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            allowedActions: string[];
            fund: components["schemas"]["FundRef"];
            beneficiary: components["schemas"]["ContainerRef"];
            amount: string;
            purposes: components["schemas"]["AllocationPurpose"][];
            payer?: components["schemas"]["OrgRef"];
            basis?: components["schemas"]["AllocationBasis"];
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            state: components["schemas"]["AllocationState"];
            author: components["schemas"]["PersonRef"];
            /** Format: date-time */
            submittedAt?: string;
            approvedBy?: components["schemas"]["PersonRef"];
            /** Format: date-time */
            approvedAt?: string;
            returnReason?: string;
            /** Format: date */
            closedOn?: string;
            note?: string;
        };
        DraftAllocation: {
            /** Format: uuid */
            fundId: string;
            /** Format: uuid */
            allianceId?: string;
            /** Format: uuid */
            pairingId?: string;
            /** Format: uuid */
            organizationId?: string;
            amount: string;
            purposes: components["schemas"]["AllocationPurpose"][];
            /** Format: uuid */
            payerId?: string;
            basisDocumentNumber?: string;
            basisPassage?: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            note?: string;
        };
        ChangeAllocation: {
            amount?: string;
            purposes?: components["schemas"]["AllocationPurpose"][];
            /** Format: uuid */
            payerId?: string;
            basisDocumentNumber?: string;
            basisPassage?: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            note?: string;
        };
        FundingSummary: {
            beneficiary: components["schemas"]["ContainerRef"];
            /** Format: int32 */
            fiscalYear: number;
            allocated: string;
            pending: string;
            /** Format: int32 */
            count: number;
        };
        RegionPage: {
            items: components["schemas"]["Region"][];
            nextCursor?: string;
            total?: number;
        };
        OrganizationPage: {
            items: components["schemas"]["Organization"][];
            nextCursor?: string;
            total?: number;
        };
        DirectoryEntryPage: {
            items: components["schemas"]["DirectoryEntry"][];
            nextCursor?: string;
            total?: number;
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            nextCursor?: string;
            total?: number;
        };
        GrantPage: {
            items: components["schemas"]["Grant"][];
            nextCursor?: string;
            total?: number;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            nextCursor?: string;
            total?: number;
        };
        AllianceSummaryPage: {
            items: components["schemas"]["AllianceSummary"][];
            nextCursor?: string;
            total?: number;
        };
        PairingSummaryPage: {
            items: components["schemas"]["PairingSummary"][];
            nextCursor?: string;
            total?: number;
        };
        ActivitySummaryPage: {
            items: components["schemas"]["ActivitySummary"][];
            nextCursor?: string;
            total?: number;
        };
        FundPage: {
            items: components["schemas"]["Fund"][];
            nextCursor?: string;
            total?: number;
        };
        AllocationPage: {
            items: components["schemas"]["Allocation"][];
            nextCursor?: string;
            total?: number;
        };
        FundingSummaryPage: {
            items: components["schemas"]["FundingSummary"][];
            nextCursor?: string;
            total?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActivities: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                from?: string;
                to?: string;
                allianceId?: string;
                pairingId?: string;
                organizationId?: string;
                personId?: string;
                kind?: components["schemas"]["ActivityKind"];
                state?: components["schemas"]["ActivityState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivitySummaryPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planActivity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActivity"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeActivity: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeActivity"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announceActivity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivityAuditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelActivity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordActivity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActivity"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivityKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityKinds"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlliances: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                state?: components["schemas"]["AllianceState"];
                type?: components["schemas"]["AllianceType"];
                organizationId?: string;
                regionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllianceSummaryPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    foundAlliance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundAlliance"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlliance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAlliance: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAlliance"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateAlliance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["File"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllianceAuditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAlliance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAllianceLeadership: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLeadership"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAllianceMember: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAllianceMember: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMember"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAllianceMembership: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveAlliance"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllocations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                fundId?: string;
                allianceId?: string;
                pairingId?: string;
                organizationId?: string;
                state?: components["schemas"]["AllocationState"];
                fiscalYear?: number;
                awaiting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftAllocation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAllocation"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAllocation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAllocation"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveAllocation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllocationAuditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAllocation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnAllocation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitAllocation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAllocation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                subject?: string;
                subjectId?: string;
                actorId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingPurposes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingPurposes"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingSummaries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                allianceId?: string;
                pairingId?: string;
                organizationId?: string;
                fiscalYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingSummaryPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFunds: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                ownerId?: string;
                fiscalYear?: number;
                sourceKind?: components["schemas"]["FundSource"];
                state?: components["schemas"]["FundState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openFund: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFund"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fund"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fund"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFund: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFund"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fund"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeFund: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fund"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                personId?: string;
                organizationId?: string;
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveGrant: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveGrant"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeGrant: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRegions: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRegions"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionImport"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOrganizations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                kind?: components["schemas"]["OrganizationKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryEntryPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                kind?: components["schemas"]["OrganizationKind"];
                parentId?: string;
                regionCode?: string;
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    foundOrganization: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundOrganization"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganization: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganization"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeOrganization: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOrganization"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPairings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                state?: components["schemas"]["PairingState"];
                organizationId?: string;
                awaiting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingSummaryPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposePairing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePairing"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePairing: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePairing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPairingAuditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePairing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPairing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declinePairing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filePairing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["File"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPairingPosts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPairingPosts"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                organizationId?: string;
                hasAccount?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bindAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindAccount"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosePhone: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedPhone"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                q?: string;
                sort?: string;
                parent?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionPage"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
