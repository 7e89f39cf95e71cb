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
        /**
         * Changes in my reach, newest first
         * @description Officers and auditors see all of their reach, administrators what they administer; for everybody else the list is empty.
         */
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
        /**
         * Grants that I administer, newest first
         * @description Grants that I administer, newest first.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Gives a person a role on an organisation
         * @description Gives a person a role on an organisation.
         */
        post: operations["createGrant"];
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
        /**
         * One grant
         * @description One grant.
         */
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
        /**
         * Takes the role back at once
         * @description Takes the role back at once.
         */
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
        /**
         * Imports regions; with dryRun only says what it would do
         * @description Imports regions; with dryRun only says what it would do.
         */
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
        /**
         * Who I am, my grants and what I may do
         * @description Who I am, my grants and what I may do.
         */
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
        /**
         * Open organisations by name, to choose a partner
         * @description Open organisations by name, to choose a partner.
         */
        get: operations["searchOrganizationDirectory"];
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
        /**
         * Organisations in my reach, by name
         * @description Organisations in my reach, by name.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Adds an organisation beneath another one
         * @description Adds an organisation beneath another one.
         */
        post: operations["createOrganization"];
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
        /**
         * One organisation
         * @description One organisation.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an organisation, or moves it beneath another one
         * @description Changes an organisation, or moves it beneath another one.
         */
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
        /**
         * The organisation takes no further part
         * @description The organisation takes no further part.
         */
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
        /**
         * People with a post in my reach, by name
         * @description People with a post in my reach, by name.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Records a person with posts
         * @description Records a person with posts.
         */
        post: operations["createPerson"];
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
        /**
         * One person
         * @description One person.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a person's record
         * @description Changes a person's record.
         */
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
        /**
         * Gives a person an account, a new or an existing one
         * @description Gives a person an account, a new or an existing one.
         */
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
        /**
         * The account no longer signs in as this person
         * @description The account no longer signs in as this person.
         */
        post: operations["unbindAccount"];
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
        /**
         * Shows the whole phone number; who asked is recorded
         * @description Shows the whole phone number; who asked is recorded.
         */
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
        /**
         * Regions by code
         * @description Regions by code.
         */
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
        /**
         * One region
         * @description One region.
         */
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
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 陈荣 */
            name: string;
        };
        RegionRef: {
            /** @example 331024 */
            code: string;
            /** @example 仙居县 */
            name?: string;
        };
        Violation: {
            /**
             * @description RFC 6901 JSON pointer into the request body, or the name of a query parameter
             * @example /amount
             */
            pointer: string;
            /**
             * @description What is wrong, for people
             * @example 金额最多两位小数
             */
            message: string;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            /**
             * @description Stable identifier; GET /api{type} explains it
             * @example /problems/pairing-not-found
             */
            type: string;
            /**
             * @description What kind of refusal, for people
             * @example 没有这个结对
             */
            title: string;
            /**
             * Format: int32
             * @description HTTP status
             * @example 404
             */
            status: number;
            /**
             * @description What happened, which rule, what can be done
             * @example 没有这个结对，或者您看不到它。
             */
            detail?: string;
            /** @description Members of the request at fault */
            violations?: components["schemas"]["Violation"][];
            /**
             * @description Names this answer in the operator's log
             * @example 0192f3a1b2c3d4e5
             */
            traceId: string;
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
        /** @description Who I am here and what I may do */
        Me: {
            person: components["schemas"]["Myself"];
            /** @example town-officer */
            username: string;
            grants: components["schemas"]["MyGrant"][];
            /** @description Parts of the product that I can use */
            menus: components["schemas"]["Menu"][];
            allowedActions: components["schemas"]["MyAction"][];
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
        /** @description 行政区划, GB/T 2260 */
        Region: {
            /** @example 331024 */
            code: string;
            /** @example 仙居县 */
            name: string;
            /** @example 331000 */
            parentCode?: string;
            /**
             * @example COUNTY
             * @enum {string}
             */
            level: "PROVINCE" | "PREFECTURE" | "COUNTY";
            /**
             * Format: date
             * @example 2026-10-14
             */
            validFrom?: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
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
        /** @description Rows of GB/T 2260; all or nothing, and the same rows again change nothing */
        ImportRegions: {
            /**
             * @description Where the rows come from
             * @example GB/T 2260-2007
             */
            source: string;
            rows: components["schemas"]["ImportRegionRow"][];
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
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /**
             * Format: int32
             * @example 0
             */
            version: number;
            /** @example 仙居县第一小学 */
            name: string;
            /** @example 仙居一小 */
            shortName?: string;
            kind: components["schemas"]["OrganizationKind"];
            region?: components["schemas"]["RegionRef"];
            /** @description The supervising organisation */
            parent?: components["schemas"]["OrganizationRef"];
            /** @example 91350100M000100Y43 */
            creditCode?: string;
            /** @example 3133002341 */
            schoolCode?: string;
            partyCode?: string;
            address?: string;
            phone?: string;
            /**
             * Format: date
             * @description No longer takes part since
             * @example 2026-10-14
             */
            closedOn?: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            updatedAt: string;
            /** @description What this caller may do now */
            allowedActions: components["schemas"]["OrganizationAction"][];
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
            /**
             * Format: date
             * @description Today if absent
             * @example 2026-12-31
             */
            closedOn?: string;
        };
        DirectoryEntry: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 河坝村党支部 */
            name: string;
            /** @example 河坝村 */
            shortName?: string;
            kind: components["schemas"]["OrganizationKind"];
            /**
             * @description Tells units of the same name apart
             * @example 青石镇党委
             */
            parentName?: string;
        };
        PersonPost: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            organization: components["schemas"]["OrganizationRef"];
            /** @example 党委书记 */
            title: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            toOn?: string;
        };
        Account: {
            username: string;
            /** Format: date-time */
            boundAt: string;
        };
        Person: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /**
             * Format: int32
             * @example 0
             */
            version: number;
            /** @example 陈荣 */
            name: string;
            /**
             * @description Masked; phone-disclosures shows the whole and is audited
             * @example 138****5678
             */
            phoneMasked?: string;
            posts: components["schemas"]["PersonPost"][];
            /** @description The account that signs in as this person */
            account?: components["schemas"]["PersonAccount"];
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            updatedAt: string;
            allowedActions: components["schemas"]["PersonAction"][];
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
            /** @example 13800005678 */
            phone: string;
        };
        BindAccount: {
            /**
             * @description Lower case
             * @example chen.rong
             */
            username: string;
            mode: components["schemas"]["BindAccountMode"];
            /**
             * @description Only with CREATE: the first password, to be changed at the first sign-in; never stored here
             * @example a-first-password
             */
            temporaryPassword?: string;
        };
        /** @description A role on an organisation and all beneath it */
        Grant: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** Format: int32 */
            version: number;
            person: components["schemas"]["PersonRef"];
            organization: components["schemas"]["OrganizationRef"];
            role: components["schemas"]["Role"];
            /**
             * Format: date
             * @example 2026-10-14
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            toOn?: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            revokedAt?: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            updatedAt: string;
            allowedActions: components["schemas"]["GrantAction"][];
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
        /** @description One change, as it was committed */
        AuditEvent: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was committed
             * @example 2026-10-14T09:30:00+08:00
             */
            at: string;
            /** @description Who did it; absent for the system itself */
            actor?: components["schemas"]["AuditActor"];
            /**
             * @description CREATE, CHANGE or the event
             * @example CONFIRM
             */
            action: string;
            /**
             * @description Kind of thing
             * @example PAIRING
             */
            subject: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            subjectId: string;
            /**
             * @description Name of the thing at that moment
             * @example 文学院党委 与 河坝村党支部
             */
            title?: string;
            changes: components["schemas"]["AuditChange"][];
            /**
             * @description Words that the actor gave
             * @example 协议到期
             */
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
        AuditActor: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 王芳 */
            name: string;
        };
        /** @description One field, before and after, as text */
        AuditChange: {
            /** @example brand */
            field: string;
            /** @example 党建促和谐 */
            before?: string;
            /** @example 党建促乡村振兴 */
            after?: string;
        };
        /** @enum {string} */
        BindAccountMode: "CREATE" | "BIND_EXISTING";
        /** @enum {string} */
        CooperationKind: "ALLIANCE" | "PAIRING" | "ORGANIZATION";
        /** @description An alliance, a pairing or a single organisation, by name */
        CooperationRef: {
            subject: components["schemas"]["CooperationKind"];
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 文学院党委 与 河坝村党支部 */
            name: string;
        };
        /** @enum {string} */
        GrantAction: "REVOKE";
        GrantRole: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            personId: string;
            /**
             * Format: uuid
             * @description The role reaches this organisation and all beneath it
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId: string;
            role: components["schemas"]["Role"];
            /**
             * Format: date
             * @description Today if absent
             * @example 2026-10-14
             */
            fromOn?: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2026-10-14
             */
            toOn?: string;
        };
        ImportRegionRow: {
            /** @example 331024 */
            code: string;
            /** @example 仙居县 */
            name: string;
            /**
             * @description By the digits if absent
             * @example 331000
             */
            parentCode?: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            validFrom?: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            validTo?: string;
        };
        /** @enum {string} */
        Menu: "WORKBENCH" | "ALLIANCES" | "PAIRINGS" | "CALENDAR" | "FUNDING" | "ADMIN";
        /**
         * @description Yuan with two decimals
         * @example 5000.00
         */
        Money: string;
        /** @enum {string} */
        MyAction: "CREATE_ALLIANCE" | "PROPOSE_PAIRING" | "CREATE_ACTIVITY" | "CREATE_FUND" | "CREATE_ORGANIZATION" | "CREATE_PERSON" | "CREATE_GRANT" | "READ_AUDIT";
        MyGrant: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            role: components["schemas"]["Role"];
            organization: components["schemas"]["OrganizationRef"];
        };
        Myself: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 王芳 */
            name: string;
            /**
             * @description First post
             * @example 组织委员
             */
            title?: string;
        };
        /** @enum {string} */
        OrganizationAction: "EDIT" | "CLOSE" | "ADD_CHILD" | "ADD_PERSON";
        OrganizationChange: {
            /**
             * @description Full name
             * @example 仙居县第一小学
             */
            name: string;
            kind: components["schemas"]["OrganizationKind"];
            /**
             * Format: uuid
             * @description The supervising organisation
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            parentId: string;
            /**
             * @description Name for narrow places
             * @example 仙居一小
             */
            shortName?: string;
            /**
             * @description GB/T 2260
             * @example 331024
             */
            regionCode?: string;
            /**
             * @description 统一社会信用代码, GB 32100-2015, check digit verified
             * @example 91350100M000100Y43
             */
            creditCode?: string;
            /**
             * @description 学校(机构)标识码, ten digits
             * @example 3133002341
             */
            schoolCode?: string;
            /**
             * @description 党组织代码, opaque
             * @example 330000001234
             */
            partyCode?: string;
            /** @example 解放街 1 号 */
            address?: string;
            /**
             * @description Telephone of the office, not of a person
             * @example 0576-87770000
             */
            phone?: string;
        };
        /** @description An organisation by name; names are public facts, even of partners that you may not open */
        OrganizationRef: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 仙居县第一小学 */
            name: string;
            /** @example 仙居一小 */
            shortName?: string;
            kind: components["schemas"]["OrganizationKind"];
        };
        PageAuditEventView: {
            items: components["schemas"]["AuditEvent"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageEntry: {
            items: components["schemas"]["DirectoryEntry"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageExplanation: {
            items: components["schemas"]["ProblemExplanation"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageGrantView: {
            items: components["schemas"]["Grant"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageOrganizationView: {
            items: components["schemas"]["Organization"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PagePersonView: {
            items: components["schemas"]["Person"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageRegionView: {
            items: components["schemas"]["Region"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PersonAccount: {
            /** @example town-officer */
            username: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            boundAt: string;
        };
        /** @enum {string} */
        PersonAction: "EDIT" | "DISCLOSE_PHONE" | "BIND_ACCOUNT" | "UNBIND_ACCOUNT" | "GRANT";
        PersonChange: {
            /** @example 陈荣 */
            name: string;
            /**
             * @description As the plan gives it; masked ones such as 58566XXX stay so
             * @example 13800005678
             */
            phone?: string;
            /** @description The whole list; at least one organisation */
            posts: components["schemas"]["PersonPostChange"][];
        };
        PersonPostChange: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId: string;
            /** @example 党委书记 */
            title: string;
            /**
             * Format: date
             * @description Today if absent
             * @example 2026-09-01
             */
            fromOn?: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2027-08-31
             */
            toOn?: string;
        };
        ProblemExplanation: {
            /** @example /problems/version-stale */
            type: string;
            /**
             * Format: int32
             * @example 412
             */
            status: number;
            /** @example 内容已被他人修改 */
            title: string;
            /** @description What can be done */
            help?: string;
        };
        RegionImportResult: {
            /** Format: int32 */
            inserted: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        OrganizationChangePatch: {
            /**
             * @description Full name
             * @example 仙居县第一小学
             */
            name?: string;
            kind?: components["schemas"]["OrganizationKind"];
            /**
             * Format: uuid
             * @description The supervising organisation
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            parentId?: string;
            /**
             * @description Name for narrow places
             * @example 仙居一小
             */
            shortName?: string | null;
            /**
             * @description GB/T 2260
             * @example 331024
             */
            regionCode?: string | null;
            /**
             * @description 统一社会信用代码, GB 32100-2015, check digit verified
             * @example 91350100M000100Y43
             */
            creditCode?: string | null;
            /**
             * @description 学校(机构)标识码, ten digits
             * @example 3133002341
             */
            schoolCode?: string | null;
            /**
             * @description 党组织代码, opaque
             * @example 330000001234
             */
            partyCode?: string | null;
            /** @example 解放街 1 号 */
            address?: string | null;
            /**
             * @description Telephone of the office, not of a person
             * @example 0576-87770000
             */
            phone?: string | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        PersonChangePatch: {
            /** @example 陈荣 */
            name?: string;
            /**
             * @description As the plan gives it; masked ones such as 58566XXX stay so
             * @example 13800005678
             */
            phone?: string | null;
            /** @description The whole list; at least one organisation */
            posts?: components["schemas"]["PersonPostChange"][];
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
                /** @description Changes made by this person */
                actorId?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description First day, Asia/Shanghai
                 * @example 2026-09-01
                 */
                from?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Kind of thing
                 * @example PAIRING
                 */
                subject?: string;
                /** @description One thing */
                subjectId?: string;
                /**
                 * @description Last day, inclusive
                 * @example 2026-09-30
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "at": "2026-10-14T09:30:00+08:00",
                     *           "actor": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "王芳"
                     *           },
                     *           "action": "CONFIRM",
                     *           "subject": "PAIRING",
                     *           "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "文学院党委 与 河坝村党支部",
                     *           "changes": [
                     *             {
                     *               "field": "brand",
                     *               "before": "党建促和谐",
                     *               "after": "党建促乡村振兴"
                     *             }
                     *           ],
                     *           "reason": "协议到期"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageAuditEventView"];
                };
            };
            /** @description cursor-invalid, request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                organizationId?: string;
                personId?: string;
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "version": 0,
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "OFFICER",
                     *           "fromOn": "2026-10-14",
                     *           "toOn": "2026-10-14",
                     *           "revokedAt": "2026-10-14T15:00:00+08:00",
                     *           "createdAt": "2026-10-14T15:00:00+08:00",
                     *           "updatedAt": "2026-10-14T15:00:00+08:00",
                     *           "allowedActions": [
                     *             "REVOKE"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageGrantView"];
                };
            };
            /** @description cursor-invalid, request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "role": "OFFICER",
                 *       "fromOn": "2026-10-14",
                 *       "toOn": "2026-10-14"
                 *     }
                 */
                "application/json": components["schemas"]["GrantRole"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Path of the new thing */
                    Location?: string;
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "person": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "organization": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "role": "OFFICER",
                     *       "fromOn": "2026-10-14",
                     *       "toOn": "2026-10-14",
                     *       "revokedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "REVOKE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description grant-dates-reversed, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, grant-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grant-exists, idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
            header?: {
                /** @description Answers 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "person": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "organization": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "role": "OFFICER",
                     *       "fromOn": "2026-10-14",
                     *       "toOn": "2026-10-14",
                     *       "revokedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "REVOKE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grant-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "person": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "organization": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "role": "OFFICER",
                     *       "fromOn": "2026-10-14",
                     *       "toOn": "2026-10-14",
                     *       "revokedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "REVOKE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grant-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grant-already-revoked, idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description Checks and counts, writes nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "GB/T 2260-2007",
                 *       "rows": [
                 *         {
                 *           "code": "331024",
                 *           "name": "仙居县",
                 *           "parentCode": "331000",
                 *           "validFrom": "2026-10-14",
                 *           "validTo": "2026-10-14"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportRegions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inserted": 0,
                     *       "updated": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RegionImportResult"];
                };
            };
            /** @description region-import-invalid, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "王芳",
                     *         "title": "组织委员"
                     *       },
                     *       "username": "town-officer",
                     *       "grants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "role": "OFFICER",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           }
                     *         }
                     *       ],
                     *       "menus": [
                     *         "WORKBENCH"
                     *       ],
                     *       "allowedActions": [
                     *         "CREATE_ALLIANCE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchOrganizationDirectory: {
        parameters: {
            query: {
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["OrganizationKind"];
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "河坝村党支部",
                     *           "shortName": "河坝村",
                     *           "kind": "PLATFORM",
                     *           "parentName": "青石镇党委"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageEntry"];
                };
            };
            /** @description cursor-invalid, request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /**
                 * @description Exactly this credit, school or party code
                 * @example 91350100M000100Y43
                 */
                code?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /** @description Only this kind */
                kind?: components["schemas"]["OrganizationKind"];
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description Directly beneath this organisation */
                parentId?: string;
                /**
                 * @description Part of the name
                 * @example 小学
                 */
                q?: string;
                /**
                 * @description In this region or beneath it, GB/T 2260
                 * @example 331024
                 */
                regionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "version": 0,
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM",
                     *           "region": {
                     *             "code": "331024",
                     *             "name": "仙居县"
                     *           },
                     *           "parent": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "creditCode": "91350100M000100Y43",
                     *           "schoolCode": "3133002341",
                     *           "partyCode": "…",
                     *           "address": "…",
                     *           "phone": "…",
                     *           "closedOn": "2026-10-14",
                     *           "createdAt": "2026-10-14T15:00:00+08:00",
                     *           "updatedAt": "2026-10-14T15:00:00+08:00",
                     *           "allowedActions": [
                     *             "EDIT"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageOrganizationView"];
                };
            };
            /** @description cursor-invalid, request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "仙居县第一小学",
                 *       "kind": "PLATFORM",
                 *       "parentId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "shortName": "仙居一小",
                 *       "regionCode": "331024",
                 *       "creditCode": "91350100M000100Y43",
                 *       "schoolCode": "3133002341",
                 *       "partyCode": "330000001234",
                 *       "address": "解放街 1 号",
                 *       "phone": "0576-87770000"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationChange"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Path of the new thing */
                    Location?: string;
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "仙居县第一小学",
                     *       "shortName": "仙居一小",
                     *       "kind": "PLATFORM",
                     *       "region": {
                     *         "code": "331024",
                     *         "name": "仙居县"
                     *       },
                     *       "parent": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "creditCode": "91350100M000100Y43",
                     *       "schoolCode": "3133002341",
                     *       "partyCode": "…",
                     *       "address": "…",
                     *       "phone": "…",
                     *       "closedOn": "2026-10-14",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description organization-code-invalid, region-unknown, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, organization-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, organization-closed, organization-code-taken, organization-party-code-taken, organization-school-code-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
            header?: {
                /** @description Answers 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "仙居县第一小学",
                     *       "shortName": "仙居一小",
                     *       "kind": "PLATFORM",
                     *       "region": {
                     *         "code": "331024",
                     *         "name": "仙居县"
                     *       },
                     *       "parent": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "creditCode": "91350100M000100Y43",
                     *       "schoolCode": "3133002341",
                     *       "partyCode": "…",
                     *       "address": "…",
                     *       "phone": "…",
                     *       "closedOn": "2026-10-14",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description The ETag of the version that the change was made from */
                "If-Match": string;
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "仙居县第一小学",
                 *       "kind": "PLATFORM",
                 *       "parentId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "shortName": "仙居一小",
                 *       "regionCode": "331024",
                 *       "creditCode": "91350100M000100Y43",
                 *       "schoolCode": "3133002341",
                 *       "partyCode": "330000001234",
                 *       "address": "解放街 1 号",
                 *       "phone": "0576-87770000"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OrganizationChangePatch"];
                /**
                 * @example {
                 *       "name": "仙居县第一小学",
                 *       "kind": "PLATFORM",
                 *       "parentId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "shortName": "仙居一小",
                 *       "regionCode": "331024",
                 *       "creditCode": "91350100M000100Y43",
                 *       "schoolCode": "3133002341",
                 *       "partyCode": "330000001234",
                 *       "address": "解放街 1 号",
                 *       "phone": "0576-87770000"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationChangePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "仙居县第一小学",
                     *       "shortName": "仙居一小",
                     *       "kind": "PLATFORM",
                     *       "region": {
                     *         "code": "331024",
                     *         "name": "仙居县"
                     *       },
                     *       "parent": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "creditCode": "91350100M000100Y43",
                     *       "schoolCode": "3133002341",
                     *       "partyCode": "…",
                     *       "address": "…",
                     *       "phone": "…",
                     *       "closedOn": "2026-10-14",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description organization-code-invalid, region-unknown, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, organization-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, organization-beneath-itself, organization-closed, organization-code-taken, organization-party-code-taken, organization-school-code-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closedOn": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["CloseOrganization"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "仙居县第一小学",
                     *       "shortName": "仙居一小",
                     *       "kind": "PLATFORM",
                     *       "region": {
                     *         "code": "331024",
                     *         "name": "仙居县"
                     *       },
                     *       "parent": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "creditCode": "91350100M000100Y43",
                     *       "schoolCode": "3133002341",
                     *       "partyCode": "…",
                     *       "address": "…",
                     *       "phone": "…",
                     *       "closedOn": "2026-10-14",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, organization-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, organization-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /** @description With, or without, an account to sign in */
                hasAccount?: boolean;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description With a post in this organisation */
                organizationId?: string;
                /**
                 * @description Part of the name or the account
                 * @example 陈
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "version": 0,
                     *           "name": "陈荣",
                     *           "phoneMasked": "138****5678",
                     *           "posts": [
                     *             {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "organization": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "仙居县第一小学",
                     *                 "shortName": "仙居一小",
                     *                 "kind": "PLATFORM"
                     *               },
                     *               "title": "党委书记",
                     *               "fromOn": "2026-10-14",
                     *               "toOn": "2026-10-14"
                     *             }
                     *           ],
                     *           "account": {
                     *             "username": "town-officer",
                     *             "boundAt": "2026-10-14T15:00:00+08:00"
                     *           },
                     *           "createdAt": "2026-10-14T15:00:00+08:00",
                     *           "updatedAt": "2026-10-14T15:00:00+08:00",
                     *           "allowedActions": [
                     *             "EDIT"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PagePersonView"];
                };
            };
            /** @description cursor-invalid, request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "陈荣",
                 *       "phone": "13800005678",
                 *       "posts": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "党委书记",
                 *           "fromOn": "2026-09-01",
                 *           "toOn": "2027-08-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Path of the new thing */
                    Location?: string;
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "陈荣",
                     *       "phoneMasked": "138****5678",
                     *       "posts": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "title": "党委书记",
                     *           "fromOn": "2026-10-14",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "account": {
                     *         "username": "town-officer",
                     *         "boundAt": "2026-10-14T15:00:00+08:00"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description person-post-dates-reversed, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, person-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, organization-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
            header?: {
                /** @description Answers 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "陈荣",
                     *       "phoneMasked": "138****5678",
                     *       "posts": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "title": "党委书记",
                     *           "fromOn": "2026-10-14",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "account": {
                     *         "username": "town-officer",
                     *         "boundAt": "2026-10-14T15:00:00+08:00"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description The ETag of the version that the change was made from */
                "If-Match": string;
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "陈荣",
                 *       "phone": "13800005678",
                 *       "posts": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "党委书记",
                 *           "fromOn": "2026-09-01",
                 *           "toOn": "2027-08-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PersonChangePatch"];
                /**
                 * @example {
                 *       "name": "陈荣",
                 *       "phone": "13800005678",
                 *       "posts": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "党委书记",
                 *           "fromOn": "2026-09-01",
                 *           "toOn": "2027-08-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonChangePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "陈荣",
                     *       "phoneMasked": "138****5678",
                     *       "posts": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "title": "党委书记",
                     *           "fromOn": "2026-10-14",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "account": {
                     *         "username": "town-officer",
                     *         "boundAt": "2026-10-14T15:00:00+08:00"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description person-post-dates-reversed, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, person-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, organization-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "chen.rong",
                 *       "mode": "CREATE",
                 *       "temporaryPassword": "a-first-password"
                 *     }
                 */
                "application/json": components["schemas"]["BindAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Path of the new thing */
                    Location?: string;
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "陈荣",
                     *       "phoneMasked": "138****5678",
                     *       "posts": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "title": "党委书记",
                     *           "fromOn": "2026-10-14",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "account": {
                     *         "username": "town-officer",
                     *         "boundAt": "2026-10-14T15:00:00+08:00"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description account-password-refused, request-invalid, request-unreadable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, person-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-already-bound, account-name-taken, idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unbindAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the thing, for If-Match and If-None-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "version": 0,
                     *       "name": "陈荣",
                     *       "phoneMasked": "138****5678",
                     *       "posts": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "title": "党委书记",
                     *           "fromOn": "2026-10-14",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "account": {
                     *         "username": "town-officer",
                     *         "boundAt": "2026-10-14T15:00:00+08:00"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, person-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "13800005678"
                     *     }
                     */
                    "application/json": components["schemas"]["DisclosedPhone"];
                };
            };
            /** @description request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound, cross-site-request, phone-not-yours-to-see */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found, phone-not-recorded */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description In force on this day
                 * @example 2026-09-01
                 */
                on?: string;
                /**
                 * @description Directly beneath this region
                 * @example 331000
                 */
                parent?: string;
                /**
                 * @description Part of the name or code
                 * @example 仙居
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "331024",
                     *           "name": "仙居县",
                     *           "parentCode": "331000",
                     *           "level": "COUNTY",
                     *           "validFrom": "2026-10-14",
                     *           "validTo": "2026-10-14"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageRegionView"];
                };
            };
            /** @description cursor-invalid, request-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
                /** @description Names the thing */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "331024",
                     *       "name": "仙居县",
                     *       "parentCode": "331000",
                     *       "level": "COUNTY",
                     *       "validFrom": "2026-10-14",
                     *       "validTo": "2026-10-14"
                     *     }
                     */
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description region-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-provider-unavailable, unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
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
