// Generated from openapi.yaml by `npm run generate`. Not edited by hand.
export interface paths {
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar: activities by start
         * @description A month of one alliance, pairing, organisation or person is one call with from and to.
         */
        get: operations["listActivities"];
        put?: never;
        /**
         * Puts an activity on the calendar
         * @description Overlaps of place or host are told as conflicts and never refused.
         */
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
        /**
         * One activity, with what overlaps it
         * @description One activity, with what overlaps it.
         */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an activity that is neither held nor cancelled
         * @description Changes an activity that is neither held nor cancelled.
         */
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
        /**
         * Tells everybody that it takes place
         * @description Tells everybody that it takes place.
         */
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
        /**
         * Changes of one activity, newest first
         * @description Changes of one activity, newest first.
         */
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
        /**
         * It does not take place; the reason stays with it
         * @description It does not take place; the reason stays with it.
         */
        post: operations["cancelActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What overlaps it, now or at another time that is only being considered
         * @description Activities that want the same place, host, person or organisation, each kind by itself; at most ten activities, and only those that the caller sees.
         */
        get: operations["listActivityConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes away what was never announced; it can be brought back
         * @description From then on nothing finds it. What was announced is cancelled instead.
         */
        post: operations["deleteActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of an activity that the caller may see, the oldest first
         * @description Files of an activity that the caller may see, the oldest first.
         */
        get: operations["listActivityFiles"];
        put?: never;
        /**
         * Brings a file to an activity
         * @description What it is, its content says, whatever it is called. Pictures are kept without place, time and device. A picture of minors is seen by nobody else until the consent of their guardians is recorded.
         */
        post: operations["addActivityFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes what a visitor saw and advises; written again, it is corrected
         * @description From the start on, by the organisers.
         */
        post: operations["writeGuidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/programme": {
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
        /**
         * Writes the rundown and the materials of an activity that is neither held nor cancelled
         * @description Each list is the whole list; an item that keeps its id keeps its speech. The ETag is that of the activity.
         */
        patch: operations["changeProgramme"];
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
        /**
         * Writes the minutes and who came; written again, they are corrected
         * @description From the start on, by the organisers; nobody checks in. The activity is held from then on.
         */
        post: operations["recordActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted activity back as it was
         * @description Brings a deleted activity back as it was.
         */
        post: operations["restoreActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/rundown/{item}/speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft of a speech and its review
         * @description The draft of a speech and its review.
         */
        get: operations["getSpeech"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Writes the draft; for organisers and for whoever gives the speech
         * @description Writes the draft; for organisers and for whoever gives the speech.
         */
        patch: operations["changeSpeech"];
        trace?: never;
    };
    "/activities/{id}/rundown/{item}/speech/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It may be given as it is; for a reviewer who did not write it
         * @description It may be given as it is; for a reviewer who did not write it.
         */
        post: operations["approveSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/rundown/{item}/speech/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a speech back to its author
         * @description Sends a speech back to its author.
         */
        post: operations["returnSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/rundown/{item}/speech/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for the review of a draft
         * @description Asks for the review of a draft.
         */
        post: operations["submitSpeech"];
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
        /**
         * What an activity can be, in the order of a form
         * @description What an activity can be, in the order of a form.
         */
        get: operations["listActivityKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of what I see, the newest first
         * @description Series of what I see, the newest first.
         */
        get: operations["listActivitySeries"];
        put?: never;
        /**
         * Puts a series and all its activities on the calendar
         * @description 400 activities within three years at the most, all or none. Days that have passed are made as well, so that a semester can be entered late.
         */
        post: operations["planActivitySeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-series-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The days of a series before it is planned; writes nothing
         * @description 400 days within three years at the most.
         */
        post: operations["previewActivitySeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One series
         * @description One series.
         */
        get: operations["getActivitySeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes all of a series that is still to come, or what comes from a day on
         * @description With from the series is cut: what was before stays, and the answer is the series that goes on from that day, with an id of its own. Activities that were changed alone, held or cancelled stay as they are. One activity alone is changed by changeActivity.
         */
        patch: operations["changeActivitySeries"];
        trace?: never;
    };
    "/activity-series/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of one series, newest first
         * @description Changes of one series, newest first.
         */
        get: operations["listActivitySeriesAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-series/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is still to come does not take place; the reason stays with each
         * @description What is still to come does not take place; the reason stays with each.
         */
        post: operations["cancelActivitySeries"];
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
        /**
         * Alliances with a party in my reach, newest first
         * @description Alliances with a party in my reach, newest first.
         */
        get: operations["listAlliances"];
        put?: never;
        /**
         * Drafts an alliance with its members and leading group
         * @description Drafts an alliance with its members and leading group.
         */
        post: operations["createAlliance"];
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
        /**
         * One alliance with its members and leading group
         * @description One alliance with its members and leading group.
         */
        get: operations["getAlliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an alliance itself; members and posts have their own operations
         * @description Changes an alliance itself; members and posts have their own operations.
         */
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
        /**
         * The supervising officer files the alliance; it is active from now on
         * @description The supervising officer files the alliance; it is active from now on.
         */
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
        /**
         * What was changed of an alliance, newest first
         * @description What was changed of an alliance, newest first.
         */
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
        /**
         * The alliance ends; it refuses changes from now on
         * @description The alliance ends; it refuses changes from now on.
         */
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
        /**
         * Replaces the leading group; who held a post before stays on record
         * @description Replaces the leading group; who held a post before stays on record.
         */
        post: operations["replaceAllianceLeadership"];
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
        /**
         * An organisation joins the alliance
         * @description An organisation joins the alliance.
         */
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
        /**
         * Changes the role or the days of a member; If-Match is the alliance's
         * @description Changes the role or the days of a member; If-Match is the alliance's.
         */
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
        /**
         * Sets the last day of a member; a lead hands over to its successor
         * @description Where each day needs a lead, the successor leads from the next day on, for as long as the departing one would have. Until that day has come, the same again with another day or another successor replaces what was agreed.
         */
        post: operations["departFromAlliance"];
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
        /**
         * Allocations of funds and to beneficiaries in my reach, newest first
         * @description Allocations of funds and to beneficiaries in my reach, newest first.
         */
        get: operations["listAllocations"];
        put?: never;
        /**
         * Drafts an allocation; its amount is reserved at once
         * @description Drafts an allocation; its amount is reserved at once.
         */
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
        /**
         * One allocation
         * @description One allocation.
         */
        get: operations["getAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a draft
         * @description Changes a draft.
         */
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
        /**
         * Grants the money; for an officer who is not the author
         * @description Grants the money; for an officer who is not the author.
         */
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
        /**
         * What happened to this allocation, newest first
         * @description What happened to this allocation, newest first.
         */
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
        /**
         * Settles an approved allocation; the money stays allocated
         * @description Settles an approved allocation; the money stays allocated.
         */
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
        /**
         * Sends a submission back to its author; the amount stays reserved
         * @description Sends a submission back to its author; the amount stays reserved.
         */
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
        /**
         * Asks an officer to approve a draft
         * @description Asks an officer to approve a draft.
         */
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
        /**
         * Gives a draft or a submission up; the amount is free again
         * @description Gives a draft or a submission up; the amount is free again.
         */
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
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each day of a range: teaching week, holiday or make-up workday, lunar date
         * @description 400 days at the most.
         */
        get: operations["getCalendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a calendar file of another program says; writes nothing
         * @description RFC 5545 in UTF-8, 1,000 events at the most. What cannot be understood is told by its line. Asked about one place, it tells what an import into it would do with each event.
         */
        post: operations["readCalendarFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My feeds, the oldest first
         * @description My feeds, the oldest first.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Makes a secret address from which programs fetch a calendar
         * @description One for each subject. The address shows what its owner may see at each fetch, from a year ago to a year ahead.
         */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my feeds
         * @description One of my feeds.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a feed a new address; the one of before leads nowhere at once
         * @description Gives a feed a new address; the one of before leads nowhere at once.
         */
        post: operations["renewFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a feed; its address leads nowhere at once
         * @description Ends a feed; its address leads nowhere at once.
         */
        post: operations["revokeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of one file
         * @description What is known of one file.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects the name, the role, or whether minors are shown
         * @description Whoever did not bring a picture may say that it shows minors, which hides it until there is a consent, but not that it shows none.
         */
        patch: operations["changeFile"];
        trace?: never;
    };
    "/files/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of one file, newest first
         * @description Changes of one file, newest first.
         */
        get: operations["listFileAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the guardians of the minors in a picture agree; from then on others see it
         * @description Only whoever brought the picture sees it before, so only they can.
         */
        post: operations["recordFileConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/consent-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guardian does not agree any more; the picture is hidden at once
         * @description At any time.
         */
        post: operations["withdrawFileConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content of a file
         * @description Pictures and PDF may be shown in place, all else is for saving. If-None-Match with the ETag of before answers 304.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a file away; for a day it can be brought back
         * @description Then its content is deleted.
         */
        post: operations["removeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a removed file back as it was
         * @description Brings a removed file back as it was.
         */
        post: operations["restoreFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture small enough for a list
         * @description If-None-Match with the ETag of before answers 304.
         */
        get: operations["getFileThumbnail"];
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
        /**
         * What money may be earmarked for, all of it
         * @description What money may be earmarked for, all of it.
         */
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
        /**
         * Money by beneficiary and year, of those with a party in my reach, newest year first
         * @description Money by beneficiary and year, of those with a party in my reach, newest year first.
         */
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
        /**
         * Funds of organisations in my reach, newest first
         * @description Funds of organisations in my reach, newest first.
         */
        get: operations["listFunds"];
        put?: never;
        /**
         * Sets money of an organisation aside for a year
         * @description Sets money of an organisation aside for a year.
         */
        post: operations["createFund"];
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
        /**
         * One fund with its balances
         * @description One fund with its balances.
         */
        get: operations["getFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an open fund; its total never falls below what is allocated and pending
         * @description Changes an open fund; its total never falls below what is allocated and pending.
         */
        patch: operations["changeFund"];
        trace?: never;
    };
    "/funds/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to this fund, newest first
         * @description What happened to this fund, newest first.
         */
        get: operations["listFundAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /**
         * The fund gives nothing more; what it gave stays
         * @description The fund gives nothing more; what it gave stays.
         */
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
    "/holiday-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a calendar file says of holidays; writes nothing
         * @description RFC 5545 in UTF-8, 1,000 events at the most. An event has to say whether it is a day off (休, 放假) or at work (班): a festival alone is neither. What cannot be understood is told by its line. The days of a year are then told by importHolidays.
         */
        post: operations["readHolidayFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holidays and make-up workdays by year, the notice of the whole country before that of a region
         * @description Without a year all that are announced, and the next calendar year even if it is not announced yet.
         */
        get: operations["listHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes over what was chosen of a reading: all of it or nothing
         * @description An event that was imported into the same place before changes its activity, if it says something else now, and otherwise nothing.
         */
        post: operations["importActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the holidays of a year; with dryRun only checks and counts
         * @description The notice replaces what was told for the year and region before. For the whole country only the platform's administrator may.
         */
        post: operations["importHolidays"];
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
    "/imports/school-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the school years of several regions; with dryRun only checks and counts
         * @description A school year is known by its region and its first year; semesters are replaced as a whole.
         */
        post: operations["importSchoolYears"];
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
        /**
         * Pairings with a side in my reach, newest first
         * @description Pairings with a side in my reach, newest first.
         */
        get: operations["listPairings"];
        put?: never;
        /**
         * One side proposes a pairing to the other
         * @description One side proposes a pairing to the other.
         */
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
        /**
         * One pairing with the posts of both sides
         * @description One pairing with the posts of both sides.
         */
        get: operations["getPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a pairing; term, agreement and payer only by the proposing side, and once both agreed only by an officer
         * @description Changes a pairing; term, agreement and payer only by the proposing side, and once both agreed only by an officer.
         */
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
        /**
         * What was changed of a pairing, newest first
         * @description What was changed of a pairing, newest first.
         */
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
        /**
         * The pairing ends; it refuses changes from now on
         * @description The pairing ends; it refuses changes from now on.
         */
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
        /**
         * The other side agrees, by another person than the proposer
         * @description The other side agrees, by another person than the proposer.
         */
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
        /**
         * The other side does not agree
         * @description The other side does not agree.
         */
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
        /**
         * The supervising officer of one side files the confirmed pairing
         * @description The supervising officer of one side files the confirmed pairing.
         */
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
        /**
         * Replaces the leading group of one side; who held a post before stays on record
         * @description Replaces the leading group of one side; who held a post before stays on record.
         */
        post: operations["replacePairingPosts"];
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
    "/school-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * School years with their semesters, the latest first
         * @description With regionCode those of the region and of the regions above it; the nearest one holds.
         */
        get: operations["listSchoolYears"];
        put?: never;
        /**
         * Sets the school year of a region
         * @description By an administrator of the region, of one above it, or of the platform.
         */
        post: operations["setSchoolYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One school year
         * @description One school year.
         */
        get: operations["getSchoolYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects the dates of a school year; semesters are replaced as a whole
         * @description Corrects the dates of a school year; semesters are replaced as a whole.
         */
        patch: operations["changeSchoolYear"];
        trace?: never;
    };
    "/school-years/{id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of one school year, newest first
         * @description Changes of one school year, newest first.
         */
        get: operations["listSchoolYearAuditEvents"];
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
        /**
         * Visible things by a part of their name, at most 20
         * @description Visible things by a part of their name, at most 20.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/semesters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Semesters that hold in a region, in order, with their teaching weeks
         * @description Those of the school years around a day: the one before, its own and the next.
         */
        get: operations["listSemesters"];
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
        /**
         * What waits for me, this week, and how my things stand
         * @description What waits for me, this week, and how my things stand.
         */
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
        ActivateAlliance: {
            /**
             * @description 备案文号, kept in the form 浙教基〔2020〕70号
             * @example 仙教〔2026〕12号
             */
            filingNumber: string;
            /**
             * Format: date
             * @description Today if absent
             * @example 2026-09-05
             */
            filedOn?: string;
        };
        Activity: {
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
            /** @example 第三季度主题党日 */
            title: string;
            /**
             * @description Code of an activity kind
             * @example PARTY_DAY
             */
            kind: string;
            state: components["schemas"]["ActivityState"];
            /**
             * Format: date-time
             * @example 2026-12-10T14:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-10T16:30:00+08:00
             */
            endsAt: string;
            /** @example 河坝村文化礼堂 */
            place?: string;
            /** @example https://meeting.example.cn/j/8675309 */
            onlineUrl?: string;
            host: components["schemas"]["OrganizationRef"];
            /** @description Where it belongs */
            container: components["schemas"]["CooperationRef"];
            /** @description It has ended, and nobody recorded or cancelled it */
            needsRecord: boolean;
            /**
             * Format: uuid
             * @description The series that it belongs to
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            seriesId?: string;
            /**
             * Format: date
             * @description The day that the series' rule names for it; it may have moved since
             * @example 2026-12-10
             */
            seriesOn?: string;
            /** @description It was changed by itself and keeps its change when the series changes */
            seriesException: boolean;
            description?: string;
            participants: components["schemas"]["ActivityParticipant"][];
            budget?: components["schemas"]["Money"];
            /**
             * @description Who bears the cost, in words
             * @example 派出单位党建经费
             */
            chargedTo?: string;
            /** @description What it is charged to; there for those who see the money */
            allocation?: components["schemas"]["AllocationRef"];
            /**
             * @description What a plan wants to be kept of it; without it nothing is asked for
             * @example 照片和文字材料存档
             */
            evidence?: string;
            /**
             * Format: int32
             * @description How many days ahead it is to be announced
             * @example 7
             */
            noticeDays?: number;
            /** @description There where a lead time is asked for and it is not cancelled */
            notice?: components["schemas"]["ActivityNotice"];
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            announcedAt?: string;
            /**
             * @description What those who take part were told
             * @example 请各支部于 12 月 8 日前报送参加人数。
             */
            announcement?: string;
            /** @example 防汛值班，改期另行通知 */
            cancelReason?: string;
            programme: components["schemas"]["Programme"];
            /** @description The minutes; there since it was held */
            record?: components["schemas"]["ActivityRecord"];
            /** @description What a visitor wrote for those who were visited */
            guidance?: components["schemas"]["Guidance"];
            /** @description Overlaps that the caller can see, ten at the most */
            conflicts: components["schemas"]["ActivityConflict"][];
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
            allowedActions: components["schemas"]["ActivityAction"][];
        };
        /** @enum {string} */
        ActivityAction: "EDIT" | "ANNOUNCE" | "CANCEL" | "RECORD" | "WRITE_GUIDANCE" | "DELETE" | "RESTORE" | "ADD_FILE";
        /** @description Exactly one of organizationId and personId */
        ActivityAttendeeChange: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            personId?: string;
            /**
             * Format: int32
             * @description How many people of the organisation came; only for an organisation
             * @example 12
             */
            headCount?: number;
        };
        /** @description Another activity at the same time; a warning, never a refusal */
        ActivityConflict: {
            /** @description What both want; of one that only tells place and host the place before the host */
            kind: components["schemas"]["Kind"];
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            activityId: string;
            /** @example 支委会 */
            title: string;
            /**
             * Format: date-time
             * @example 2026-12-10T15:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-10T17:00:00+08:00
             */
            endsAt: string;
            /**
             * @description The people or organisations that both want, by name
             * @example [
             *       "张红"
             *     ]
             */
            names?: string[];
        };
        ActivityImport: {
            /**
             * Format: int32
             * @example 12
             */
            created: number;
            /**
             * Format: int32
             * @description Imported before, and the event says something else now
             * @example 1
             */
            changed: number;
            /**
             * Format: int32
             * @description Imported before, into the same place, and the event says the same
             * @example 3
             */
            unchanged: number;
        };
        ActivityKind: {
            /** @example PARTY_LECTURE */
            code: string;
            /** @example 党课 */
            name: string;
            /** @description Kinds of one group share a colour on the calendar */
            group: components["schemas"]["ActivityKindGroup"];
        };
        /** @enum {string} */
        ActivityKindGroup: "VISIT" | "LESSON" | "MEET" | "RESEARCH" | "STREAM" | "INSPECT" | "CULTURE";
        /** @description When it is to be announced, where a plan asks for a lead time */
        ActivityNotice: {
            /**
             * Format: date
             * @description The last day that leaves the lead time
             * @example 2026-12-03
             */
            dueOn: string;
            /**
             * @description It was announced after that day, or the day is over and it is not announced
             * @example false
             */
            isLate: boolean;
        };
        /** @description An organisation or a person */
        ActivityParticipant: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            organization?: components["schemas"]["OrganizationRef"];
            person?: components["schemas"]["PersonRef"];
            /**
             * Format: int32
             * @description How many people come
             * @example 12
             */
            headCount?: number;
        };
        /** @description Exactly one of organizationId and personId */
        ActivityParticipantChange: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            personId?: string;
            /**
             * Format: int32
             * @description How many people come
             * @example 12
             */
            headCount?: number;
        };
        ActivityRecord: {
            /**
             * Format: int32
             * @description How many people came
             * @example 36
             */
            attendance: number;
            /** @example 两支部共 36 名党员参加，集中学习后走访慰问 5 户。 */
            summary: string;
            /**
             * @description What came of it
             * @example 议定每季度互派一名书记讲课。
             */
            result?: string;
            /** @description Organisations with how many of theirs came, and people who were named */
            attendees: components["schemas"]["ActivityParticipant"][];
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            recordedAt: string;
            recordedBy: components["schemas"]["PersonRef"];
        };
        /** @description Activities that repeat by one rule; they are listed by /activities?seriesId= */
        ActivitySeries: {
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
            /** @example 同步课堂：四年级数学 */
            title: string;
            /**
             * @description Code of an activity kind
             * @example SYNC_CLASS
             */
            kind: string;
            host: components["schemas"]["OrganizationRef"];
            /** @description Where it belongs */
            container: components["schemas"]["CooperationRef"];
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * @description Asia/Shanghai
             * @example 14:30
             */
            startTime: string;
            /**
             * Format: int32
             * @example 40
             */
            minutes: number;
            /** @example 中心校录播教室 */
            place?: string;
            /** @example https://meeting.example.cn/j/8675309 */
            onlineUrl?: string;
            description?: string;
            participants: components["schemas"]["ActivityParticipant"][];
            /**
             * Format: int32
             * @description How many days ahead each is to be announced
             * @example 7
             */
            noticeDays?: number;
            /** @description Its end is always told in until */
            recurrence: components["schemas"]["Recurrence"];
            /** @description The days that the rule names and for which there is an activity, moved or not */
            days: string[];
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
            allowedActions: components["schemas"]["ActivitySeriesAction"][];
        };
        /** @enum {string} */
        ActivitySeriesAction: "EDIT" | "CANCEL";
        ActivitySeriesDay: {
            /**
             * Format: date
             * @description The day that the rule names
             * @example 2026-10-07
             */
            on: string;
            /**
             * Format: date
             * @description The day on which it takes place
             * @example 2026-10-08
             */
            day: string;
            teachingWeek?: components["schemas"]["TeachingWeek"];
        };
        /** @description The days of a series before it is planned */
        ActivitySeriesPreview: {
            days: components["schemas"]["ActivitySeriesDay"][];
            /** @description Days that the rule names and that a holiday took */
            dropped: string[];
            /** @description Years in the range whose holidays are not announced yet (未公布): their days are taken as ordinary ones */
            unannouncedYears: number[];
        };
        ActivitySeriesSummary: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 同步课堂：四年级数学 */
            title: string;
            /**
             * @description Code of an activity kind
             * @example SYNC_CLASS
             */
            kind: string;
            host: components["schemas"]["OrganizationRef"];
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allianceId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            pairingId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            /** @example 14:30 */
            startTime: string;
            recurrence: components["schemas"]["Recurrence"];
        };
        /** @enum {string} */
        ActivityState: "PLANNED" | "ANNOUNCED" | "HELD" | "CANCELLED";
        /** @description An activity as lists and calendars show it */
        ActivitySummary: {
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
            /** @example 第三季度主题党日 */
            title: string;
            /**
             * @description Code of an activity kind
             * @example PARTY_DAY
             */
            kind: string;
            state: components["schemas"]["ActivityState"];
            /**
             * Format: date-time
             * @example 2026-12-10T14:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-10T16:30:00+08:00
             */
            endsAt: string;
            /** @example 河坝村文化礼堂 */
            place?: string;
            /** @example https://meeting.example.cn/j/8675309 */
            onlineUrl?: string;
            host: components["schemas"]["OrganizationRef"];
            /** @description Where it belongs */
            container: components["schemas"]["CooperationRef"];
            /** @description It has ended, and nobody recorded or cancelled it */
            needsRecord: boolean;
            /**
             * Format: uuid
             * @description The series that it belongs to
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            seriesId?: string;
            /** @description There where a lead time is asked for and it is not cancelled */
            notice?: components["schemas"]["ActivityNotice"];
        };
        /** @description 共同体: several organisations under one plan */
        Alliance: {
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
            /** @example 仙居县城乡义务教育共同体 */
            name: string;
            type: components["schemas"]["AllianceType"];
            state: components["schemas"]["AllianceState"];
            /** @description The organisation under whose name it was founded */
            owner: components["schemas"]["OrganizationRef"];
            /**
             * Format: date
             * @description First day
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2029-08-31
             */
            endsOn?: string;
            /**
             * @example [
             *       "语文",
             *       "数学"
             *     ]
             */
            subjects: string[];
            /** @example 每学年向村小直播 100 节课 */
            goal?: string;
            /** @example 仙教〔2026〕12号 */
            agreementNumber?: string;
            /**
             * Format: date
             * @example 2026-08-28
             */
            agreementSignedOn?: string;
            /**
             * @description 备案文号
             * @example 仙教〔2026〕12号
             */
            filingNumber?: string;
            /**
             * Format: date
             * @example 2026-09-05
             */
            filedOn?: string;
            /**
             * Format: date
             * @example 2029-08-31
             */
            closedOn?: string;
            /** @example 建设期满 */
            closeReason?: string;
            /** @description Members of any time, the lead first */
            members: components["schemas"]["AllianceMember"][];
            /** @description The leading group of today */
            leadership: components["schemas"]["AlliancePost"][];
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
            allowedActions: components["schemas"]["AllianceAction"][];
        };
        /** @enum {string} */
        AllianceAction: "EDIT" | "ADD_MEMBER" | "EDIT_MEMBERS" | "EDIT_LEADERSHIP" | "ACTIVATE" | "CLOSE" | "CREATE_ACTIVITY" | "ALLOCATE";
        AllianceMember: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            organization: components["schemas"]["OrganizationRef"];
            role: components["schemas"]["MemberRole"];
            /**
             * Format: date
             * @example 2026-09-01
             */
            fromOn: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2027-08-31
             */
            toOn?: string;
        };
        /** @description A post of the leading group; vacant with neither name nor person */
        AlliancePost: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            post: components["schemas"]["LeadershipPost"];
            /**
             * @description Name of somebody who is not recorded as a person
             * @example 陈荣
             */
            name?: string;
            person?: components["schemas"]["PersonRef"];
            organization?: components["schemas"]["OrganizationRef"];
            /** @example 校长 */
            title?: string;
            /**
             * @description Of a recorded person, masked
             * @example 138****5678
             */
            phoneMasked?: string;
            /**
             * Format: date
             * @example 2026-09-01
             */
            fromOn?: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            toOn?: string;
        };
        /** @enum {string} */
        AllianceState: "DRAFT" | "ACTIVE" | "CLOSED";
        /** @description An alliance in a list */
        AllianceSummary: {
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
            /** @example 仙居县城乡义务教育共同体 */
            name: string;
            type: components["schemas"]["AllianceType"];
            state: components["schemas"]["AllianceState"];
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @example 2029-08-31
             */
            endsOn?: string;
            /** @description 核心校 or 基地校 of today */
            lead?: components["schemas"]["OrganizationRef"];
            /**
             * Format: int32
             * @description Members of today, the lead among them
             * @example 3
             */
            memberCount: number;
            /** @example 仙教〔2026〕12号 */
            filingNumber?: string;
        };
        /** @enum {string} */
        AllianceType: "FUSED" | "CO_BUILT" | "COLLABORATIVE" | "PRESCHOOL_ZONE" | "TEACHER_RESEARCH" | "TEACHING_SUPPORT" | "EDUCATION_GROUP" | "OTHER";
        /** @description Money of a fund for an alliance, a pairing or an organisation, for named purposes */
        Allocation: {
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
            fund: components["schemas"]["FundRef"];
            /** @description Whom the money is for */
            beneficiary: components["schemas"]["CooperationRef"];
            amount: components["schemas"]["Money"];
            /** @description What the money is earmarked for */
            purposes: components["schemas"]["AllocationPurpose"][];
            /** @description Who bears the cost */
            payer?: components["schemas"]["OrganizationRef"];
            /** @description The document that says so */
            basis?: components["schemas"]["AllocationBasis"];
            /**
             * Format: date
             * @description First day on which the money may be used
             * @example 2026-09-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day on which the money may be used
             * @example 2027-08-31
             */
            endsOn?: string;
            state: components["schemas"]["AllocationState"];
            /** @description Who drafted it */
            author: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @example 2026-10-14T09:30:00+08:00
             */
            submittedAt?: string;
            /** @description Another person than the author */
            approvedBy?: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @example 2026-10-15T09:30:00+08:00
             */
            approvedAt?: string;
            /**
             * @description What the author should change; gone once submitted again
             * @example 请补充外出考察的人数和行程
             */
            returnReason?: string;
            /**
             * Format: date
             * @example 2027-08-31
             */
            closedOn?: string;
            /** @example 分两次使用 */
            note?: string;
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
            allowedActions: components["schemas"]["AllocationAction"][];
        };
        /** @enum {string} */
        AllocationAction: "EDIT" | "SUBMIT" | "WITHDRAW" | "APPROVE" | "RETURN" | "CLOSE";
        AllocationBasis: {
            /**
             * @description 文号
             * @example 青党发〔2026〕12号
             */
            documentNumber?: string;
            /**
             * @description Where it says so
             * @example 第 7 条，每村 0.5 万元
             */
            passage?: string;
        };
        /** @description An earmark */
        AllocationPurpose: {
            /**
             * @description A code of GET /funding-purposes
             * @example STUDY_TRIP
             */
            code: string;
            /** @description Yuan at the most for this purpose; the whole amount if absent */
            ceiling?: components["schemas"]["Money"];
        };
        /** @description Money that something is charged to */
        AllocationRef: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            fund: components["schemas"]["FundRef"];
            /** @description Whom the money is for */
            beneficiary: components["schemas"]["CooperationRef"];
            amount: components["schemas"]["Money"];
        };
        /** @enum {string} */
        AllocationState: "DRAFT" | "SUBMITTED" | "APPROVED" | "CLOSED" | "WITHDRAWN";
        AnnounceActivity: {
            /**
             * @description What those who take part are told; without it, what the activity says
             * @example 请各支部于 12 月 8 日前报送参加人数。
             */
            text?: string;
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
        /** @enum {string} */
        BindAccountMode: "CREATE" | "BIND_EXISTING";
        CalendarDay: {
            /**
             * Format: date
             * @example 2026-10-10
             */
            date: string;
            /** @description Outside of the semesters there is none */
            teachingWeek?: components["schemas"]["TeachingWeek"];
            /** @description What a notice says of this day */
            holiday?: components["schemas"]["HolidayDay"];
            /** @description Monday to Friday, holidays and make-up workdays considered */
            workday: boolean;
            lunar: components["schemas"]["LunarDate"];
        };
        /** @description Each day of a range as it is in a region */
        CalendarDays: {
            /**
             * @description The region whose calendar it is; absent where the organisation lies in none
             * @example 331024
             */
            regionCode?: string;
            days: components["schemas"]["CalendarDay"][];
            /** @description Years in the range whose holidays are not announced yet (未公布) */
            unannouncedYears: number[];
        };
        /** @description What was understood of a calendar file; nothing is written yet */
        CalendarReading: {
            entries: components["schemas"]["CalendarReadingEntry"][];
            /** @description What becomes no entry, by line, 200 at the most */
            troubles: components["schemas"]["CalendarReadingTrouble"][];
            /**
             * Format: int32
             * @description How many there are in all
             * @example 1
             */
            troubleCount: number;
        };
        CalendarReadingActivity: {
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
            /** @example 第三季度主题党日 */
            title: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            endsAt: string;
        };
        /** @description An event, as an activity would have it */
        CalendarReadingEntry: {
            /**
             * Format: int32
             * @description Where it begins in the file
             * @example 12
             */
            line: number;
            /**
             * @description The event's own name; imported again into the same place, it changes nothing
             * @example 040000008200E00074C5B7101A82E008@example.cn
             */
            uid: string;
            /** @example 第三季度主题党日 */
            title: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            endsAt: string;
            /** @description From midnight to midnight */
            allDay: boolean;
            /** @example 河坝村文化礼堂 */
            place?: string;
            /** @example https://meeting.example.cn/j/8675309 */
            onlineUrl?: string;
            description?: string;
            notes: components["schemas"]["EntryNote"][];
            /** @description What an import into the place that was asked about would do */
            effect: components["schemas"]["EntryEffect"];
            /** @description What it became when it was imported before */
            activity?: components["schemas"]["CalendarReadingActivity"];
        };
        CalendarReadingTrouble: {
            /**
             * Format: int32
             * @example 27
             */
            line: number;
            kind: components["schemas"]["TroubleKind"];
            /**
             * @description The words at fault, shortened
             * @example 20260230T140000
             */
            text: string;
        };
        CancelActivity: {
            /** @example 防汛值班，改期另行通知 */
            reason: string;
        };
        CancelActivitySeries: {
            /** @example 主讲教师调动，本学期停开 */
            reason: string;
            /**
             * Format: date
             * @description Only those of this day and after; all that are still to come if absent
             * @example 2026-11-01
             */
            from?: string;
        };
        CloseAlliance: {
            /**
             * Format: date
             * @description Today if absent
             * @example 2029-08-31
             */
            closedOn?: string;
            /** @example 建设期满 */
            reason: string;
        };
        CloseOrganization: {
            /**
             * Format: date
             * @description Today if absent
             * @example 2026-12-31
             */
            closedOn?: string;
        };
        ClosePairing: {
            /** @example 协议到期 */
            reason: string;
            /**
             * Format: date
             * @description Today if absent
             * @example 2027-09-30
             */
            closedOn?: string;
        };
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
        CreateFeed: {
            /**
             * @description PERSON is the caller
             * @example ALLIANCE
             */
            subject: components["schemas"]["FeedKind"];
            /**
             * Format: uuid
             * @description The alliance, pairing or organisation; absent for PERSON
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            subjectId?: string;
        };
        CreateFund: {
            /** @example 校地结对共建资金 */
            name: string;
            sourceKind: components["schemas"]["SourceKind"];
            /**
             * Format: uuid
             * @description The organisation whose money it is
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            ownerId: string;
            /**
             * Format: int32
             * @description Calendar year of the budget
             * @example 2026
             */
            fiscalYear: number;
            /** @description Yuan */
            total: components["schemas"]["Money"];
            /**
             * @description 文号 under which the money was granted
             * @example 浙教基〔2020〕70号
             */
            documentNumber?: string;
            /** @example 每村 0.5 万元，镇机关支部 1 万元 */
            note?: string;
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        DeclinePairing: {
            /** @example 已与其他支部结对 */
            reason: string;
        };
        DeleteActivity: Record<string, never>;
        DepartFromAlliance: {
            /**
             * Format: date
             * @description Last day, on which it still takes part
             * @example 2027-01-31
             */
            toOn: string;
            /**
             * Format: uuid
             * @description Only of a lead: the organisation that leads from the next day on, a member or not
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            successorId?: string;
            /**
             * @description Kept in the trail
             * @example 学校撤并
             */
            reason?: string;
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
        DisclosedPhone: {
            /** @example 13800005678 */
            phone: string;
        };
        /** @description Exactly one of allianceId, pairingId and organizationId says whom the money is for */
        DraftAllocation: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            fundId: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allianceId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            pairingId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /** @description Yuan; reserved at once */
            amount: components["schemas"]["Money"];
            /** @description What the money is earmarked for; at least one */
            purposes: components["schemas"]["AllocationPurpose"][];
            /**
             * Format: uuid
             * @description Who bears the cost: a party of the beneficiary or the fund's owner
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            payerId?: string;
            /**
             * @description 文号 of the plan or decision
             * @example 青党发〔2026〕12号
             */
            basisDocumentNumber?: string;
            /**
             * @description Where the basis says so
             * @example 第 7 条，每村 0.5 万元
             */
            basisPassage?: string;
            /**
             * Format: date
             * @description First day on which the money may be used
             * @example 2026-09-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day on which the money may be used
             * @example 2027-08-31
             */
            endsOn?: string;
            /** @example 分两次使用 */
            note?: string;
        };
        /** @enum {string} */
        EntryEffect: "PLANNED" | "CHANGED" | "UNCHANGED" | "CLOSED";
        /** @enum {string} */
        EntryNote: "REPEATED" | "ONE_HOUR" | "UNTITLED" | "SHORTENED";
        /** @description A calendar that programs fetch by a secret address, with the eyes of its owner */
        Feed: {
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
            /** @example ALLIANCE */
            subject: components["schemas"]["FeedKind"];
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            subjectId: string;
            /**
             * @description Absent while its owner does not see the subject; the address answers 404 then
             * @example 仙居县城乡教育共同体
             */
            name?: string;
            /**
             * @description Only in the answer that makes it, never again: the service keeps no more than a hash
             * @example https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics
             */
            address?: string;
            /**
             * Format: date-time
             * @description Since when the present address holds
             * @example 2026-10-14T15:00:00+08:00
             */
            renewedAt: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            createdAt: string;
            /** @description What this caller may do now */
            allowedActions: components["schemas"]["FeedAction"][];
        };
        /** @enum {string} */
        FeedAction: "RENEW" | "REVOKE";
        /** @enum {string} */
        FeedKind: "PERSON" | "ALLIANCE" | "PAIRING" | "ORGANIZATION";
        /** @description Its content is at /files/{id}/content, a small picture for lists at /files/{id}/thumbnail */
        File: {
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
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            activityId: string;
            /** @example PHOTO */
            role: components["schemas"]["FileRole"];
            /** @example 活动现场.jpg */
            name: string;
            /**
             * @description By the content, whatever the name was
             * @example JPEG
             */
            format: components["schemas"]["FileFormat"];
            /** @example image/jpeg */
            mediaType: string;
            /**
             * Format: int64
             * @description Bytes
             * @example 2483019
             */
            size: number;
            /**
             * Format: int32
             * @description Of pictures: points, as they are stored
             * @example 4000
             */
            width?: number;
            /**
             * Format: int32
             * @description Of pictures: points, as they are stored
             * @example 3000
             */
            height?: number;
            /**
             * @description Of pictures: minors can be made out in it
             * @example true
             */
            showsMinors?: boolean;
            /** @description That the guardians of the minors agree. A picture of minors without it is seen by nobody but whoever brought it */
            consent?: components["schemas"]["FileConsent"];
            uploadedBy: components["schemas"]["PersonRef"];
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
            allowedActions: components["schemas"]["FileAction"][];
        };
        /** @enum {string} */
        FileAction: "EDIT" | "RECORD_CONSENT" | "WITHDRAW_CONSENT" | "REMOVE" | "RESTORE";
        FileConsent: {
            /** @example 监护人书面同意，原件存德育处 */
            note: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            recordedAt: string;
            recordedBy: components["schemas"]["PersonRef"];
        };
        /** @enum {string} */
        FileFormat: "JPEG" | "PNG" | "WEBP" | "PDF" | "DOCX" | "XLSX";
        FilePairing: {
            /**
             * @description 备案文号, kept in the form 浙教基〔2020〕70号
             * @example 青委〔2026〕3号
             */
            filingNumber: string;
            /**
             * Format: date
             * @description Today if absent
             * @example 2026-10-08
             */
            filedOn?: string;
        };
        /** @enum {string} */
        FileRole: "ANNOUNCEMENT" | "MINUTES" | "PHOTO" | "MATERIAL" | "EVIDENCE";
        /** @description A draft; an officer activates it with the filing number */
        FoundAlliance: {
            /** @example 仙居县城乡义务教育共同体 */
            name: string;
            type: components["schemas"]["AllianceType"];
            /**
             * Format: uuid
             * @description The organisation under whose name it is founded; I act for it
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            ownerId: string;
            /**
             * Format: date
             * @description First day
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2029-08-31
             */
            endsOn?: string;
            /**
             * @description Subjects that it works on
             * @example [
             *       "语文",
             *       "数学"
             *     ]
             */
            subjects?: string[];
            /** @example 每学年向村小直播 100 节课 */
            goal?: string;
            /**
             * @description Number of the agreement
             * @example 仙教〔2026〕12号
             */
            agreementNumber?: string;
            /**
             * Format: date
             * @example 2026-08-28
             */
            agreementSignedOn?: string;
            /** @description Members may lie anywhere; fromOn is the first day of the alliance if absent */
            members?: components["schemas"]["JoinAlliance"][];
            leadership?: components["schemas"]["HoldAlliancePost"][];
        };
        /** @description Money set aside by an organisation for a year, with its balances in yuan */
        Fund: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /**
             * Format: int32
             * @description Changes with what is edited, not with the balances
             * @example 0
             */
            version: number;
            /** @example 校地结对共建资金 */
            name: string;
            sourceKind: components["schemas"]["SourceKind"];
            /** @description The organisation whose money it is */
            owner: components["schemas"]["OrganizationRef"];
            /**
             * Format: int32
             * @description Calendar year of the budget
             * @example 2026
             */
            fiscalYear: number;
            /**
             * @description 文号 under which the money was granted
             * @example 浙教基〔2020〕70号
             */
            documentNumber?: string;
            /** @example 每村 0.5 万元，镇机关支部 1 万元 */
            note?: string;
            state: components["schemas"]["FundState"];
            total: components["schemas"]["Money"];
            /** @description Approved and closed allocations */
            allocated: components["schemas"]["Money"];
            /** @description Drafts and submissions, reserved from the draft on */
            pending: components["schemas"]["Money"];
            /** @description total - allocated - pending */
            remaining: components["schemas"]["Money"];
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
            allowedActions: components["schemas"]["FundAction"][];
        };
        /** @enum {string} */
        FundAction: "EDIT" | "ALLOCATE" | "CLOSE";
        /** @description A fund by name, also for those who see only what it gave them */
        FundRef: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 校地结对共建资金 */
            name: string;
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
        };
        /** @enum {string} */
        FundState: "OPEN" | "CLOSED";
        FundingPurpose: {
            /** @example STUDY_TRIP */
            code: string;
            /** @example 外出考察 */
            name: string;
        };
        /** @description What a beneficiary has of a year over all funds, withdrawn allocations left out */
        FundingSummary: {
            beneficiary: components["schemas"]["CooperationRef"];
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            /** @description Approved and closed allocations, yuan */
            allocated: components["schemas"]["MoneySum"];
            /** @description Drafts and submissions, yuan */
            pending: components["schemas"]["MoneySum"];
            /**
             * Format: int32
             * @description Number of allocations
             * @example 1
             */
            count: number;
        };
        /** @description Words for the audit trail */
        GiveReason: {
            /** @example 项目已结束 */
            reason?: string;
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
        Guidance: {
            /**
             * @description What was seen
             * @example 区域活动材料充足，记录不完整。
             */
            observed: string;
            /**
             * @description What is advised
             * @example 每周选一个区域，写一份观察记录。
             */
            advice: string;
            /**
             * @description What follows from it, and who sees to it
             * @example 下次督导时看两份记录。
             */
            followUp?: string;
            /**
             * Format: date
             * @description When it is looked at again
             * @example 2027-01-12
             */
            followUpOn?: string;
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            writtenAt: string;
            author: components["schemas"]["PersonRef"];
        };
        /** @description A post of the leading group and who holds it; vacant with neither name nor person */
        HoldAlliancePost: {
            post: components["schemas"]["LeadershipPost"];
            /**
             * @description Name of somebody who is not recorded as a person; left out where personId is given
             * @example 陈荣
             */
            name?: string;
            /**
             * Format: uuid
             * @description A person in my reach, or already on this list
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            personId?: string;
            /**
             * Format: uuid
             * @description The organisation that sends the holder
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /** @example 校长 */
            title?: string;
        };
        /** @description A post of one side's leading group and who holds it; vacant with neither name nor person */
        HoldPairingPost: {
            post: components["schemas"]["LeadershipPost"];
            /**
             * @description Name of somebody who is not recorded as a person; left out where personId is given
             * @example 陈荣
             */
            name?: string;
            /**
             * Format: uuid
             * @description A person in my reach or of this side, or already on a list of this pairing
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            personId?: string;
            /** @example 党支部书记 */
            title?: string;
        };
        HolidayDay: {
            /**
             * Format: date
             * @example 2026-10-10
             */
            day: string;
            /** @description OFF 休, WORK 班: a weekend day on which one works for a holiday */
            kind: components["schemas"]["HolidayKind"];
            /**
             * @description The holiday that it belongs to
             * @example 国庆节
             */
            name: string;
        };
        /** @enum {string} */
        HolidayKind: "OFF" | "WORK";
        /** @description What a calendar file says of holidays, to be looked at before it is imported */
        HolidayReading: {
            /** @description By the year whose notice they belong to, in order */
            years: components["schemas"]["HolidayReadingYear"][];
            /** @description What could not be understood, the first hundred */
            troubles: components["schemas"]["HolidayReadingTrouble"][];
            /**
             * Format: int32
             * @description How many there are in all
             * @example 0
             */
            troubleCount: number;
        };
        HolidayReadingTrouble: {
            /**
             * Format: int32
             * @description Counted from 1
             * @example 12
             */
            line: number;
            kind: components["schemas"]["HolidayTroubleKind"];
            /**
             * @description What stands there, cut to 80 characters
             * @example DTSTART;VALUE=DATE:20270230
             */
            text: string;
        };
        HolidayReadingYear: {
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
            days: components["schemas"]["HolidayDay"][];
        };
        /** @enum {string} */
        HolidayTroubleKind: "LINE_BROKEN" | "WITHOUT_NAME" | "NOT_SAID_WHICH" | "DAY_WRONG" | "NOT_WHOLE_DAYS" | "TOO_LONG" | "REPEATS" | "TOLD_TWICE";
        /** @description Days off and make-up workdays of a year, as one notice tells them */
        HolidayYear: {
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
            /**
             * @description Absent for the whole country
             * @example 331024
             */
            regionCode?: string;
            /** @description False while the year is not announced (未公布); then there are no days */
            announced: boolean;
            /**
             * @description The notice
             * @example 国办发明电〔2025〕7号
             */
            source?: string;
            days: components["schemas"]["HolidayDay"][];
        };
        /** @description Exactly one of allianceId, pairingId and organizationId says where the activities belong */
        ImportActivities: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allianceId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            pairingId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description The organisation that invites: a party, or one in the caller's reach
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            hostId: string;
            /**
             * @description Code of an activity kind, for all of them
             * @example PARTY_DAY
             */
            kind: string;
            entries: components["schemas"]["ImportActivitiesEntry"][];
        };
        /** @description An entry of a reading, as it was or corrected */
        ImportActivitiesEntry: {
            /** @example 040000008200E00074C5B7101A82E008@example.cn */
            uid: string;
            /** @example 第三季度主题党日 */
            title: string;
            /**
             * Format: date-time
             * @example 2026-12-10T14:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-10T16:30:00+08:00
             */
            endsAt: string;
            /** @example 河坝村文化礼堂 */
            place?: string;
            /** @example https://meeting.example.cn/j/8675309 */
            onlineUrl?: string;
            description?: string;
            /**
             * Format: int32
             * @description For an event that was imported before and says something else now: the version of its activity that the reading showed
             * @example 0
             */
            version?: number;
        };
        /** @description The notice of a year, whole; all or nothing, and the same again changes nothing */
        ImportHolidays: {
            /**
             * @description A region that deviates; absent for the whole country
             * @example 331024
             */
            regionCode?: string;
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
            /**
             * @description The notice and its number
             * @example 国办发明电〔2025〕7号
             */
            source: string;
            days: components["schemas"]["HolidayDay"][];
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
        /** @description Rows of GB/T 2260; all or nothing, and the same rows again change nothing */
        ImportRegions: {
            /**
             * @description Where the rows come from
             * @example GB/T 2260-2007
             */
            source: string;
            rows: components["schemas"]["ImportRegionRow"][];
        };
        /** @description School years of several regions; all or nothing, and the same again changes nothing */
        ImportSchoolYears: {
            years: components["schemas"]["SetSchoolYear"][];
        };
        JoinAlliance: {
            /**
             * Format: uuid
             * @description Any open organisation, chosen by name
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId: string;
            role: components["schemas"]["MemberRole"];
            /**
             * Format: date
             * @description First day; if absent today, or the first day of the alliance while it is a draft or has not begun
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
        /** @enum {string} */
        Kind: "PLACE" | "HOST" | "PERSON" | "ORGANIZATION";
        /** @enum {string} */
        LeadershipPost: "LEADER" | "DEPUTY_LEADER" | "OFFICE_DIRECTOR" | "MEMBER" | "LIAISON";
        /** @description 农历 beside the solar date */
        LunarDate: {
            /** @example 八月 */
            month: string;
            /** @example 十五 */
            day: string;
            /**
             * @description 节气 that begins on this day
             * @example 秋分
             */
            solarTerm?: string;
            /**
             * @description Traditional festival of this day
             * @example 中秋节
             */
            festival?: string;
        };
        Material: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 手持话筒 */
            name: string;
            /**
             * Format: int32
             * @example 4
             */
            quantity?: number;
            /** @example 只 */
            unit?: string;
            /**
             * @description Who sees to it, in words
             * @example 各级部德育主任
             */
            responsible?: string;
            responsiblePerson?: components["schemas"]["PersonRef"];
            /**
             * Format: date
             * @example 2026-10-14
             */
            dueOn?: string;
            /** @description It is there */
            isReady: boolean;
        };
        MaterialChange: {
            /**
             * Format: uuid
             * @description Of one that stays
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id?: string;
            /** @example 手持话筒 */
            name: string;
            /**
             * Format: int32
             * @example 4
             */
            quantity?: number;
            /** @example 只 */
            unit?: string;
            /**
             * @description Who sees to it, in words
             * @example 各级部德育主任
             */
            responsible?: string;
            /**
             * Format: uuid
             * @description Who sees to it, where that is somebody we know
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            responsiblePersonId?: string;
            /**
             * Format: date
             * @description The last day for it
             * @example 2026-08-30
             */
            dueOn?: string;
            /**
             * @description It is there
             * @example false
             */
            isReady?: boolean;
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
        /** @enum {string} */
        MemberRole: "CORE" | "MEMBER" | "BASE" | "COOPERATING" | "SENDING" | "RECEIVING";
        /** @enum {string} */
        Menu: "WORKBENCH" | "ALLIANCES" | "PAIRINGS" | "CALENDAR" | "FUNDING" | "ADMIN";
        /**
         * @description Yuan with two decimals
         * @example 5000.00
         */
        Money: string;
        /**
         * @description A sum of amounts: yuan with two decimals, and more digits than one amount may have
         * @example 55000.00
         */
        MoneySum: string;
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
        OnHoliday: "KEEP" | "SKIP" | "NEXT_WORKDAY";
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
        /** @enum {string} */
        OrganizationKind: "PLATFORM" | "EDUCATION_BUREAU" | "SCHOOL" | "KINDERGARTEN" | "RESEARCH_GROUP" | "EDUCATION_GROUP" | "PARTY_COMMITTEE" | "PARTY_BRANCH" | "GOVERNMENT_OFFICE" | "ENTERPRISE" | "COLLEGE" | "VILLAGE" | "TOWNSHIP" | "COMMUNITY" | "OTHER";
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
        PageActivityConflict: {
            items: components["schemas"]["ActivityConflict"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageActivityKindView: {
            items: components["schemas"]["ActivityKind"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageActivitySeriesSummary: {
            items: components["schemas"]["ActivitySeriesSummary"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageActivitySummary: {
            items: components["schemas"]["ActivitySummary"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageAllianceSummary: {
            items: components["schemas"]["AllianceSummary"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageAllocationView: {
            items: components["schemas"]["Allocation"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
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
        PageFeedView: {
            items: components["schemas"]["Feed"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageFileView: {
            items: components["schemas"]["File"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageFundView: {
            items: components["schemas"]["Fund"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageFundingSummaryView: {
            items: components["schemas"]["FundingSummary"][];
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
        PageHolidayYearView: {
            items: components["schemas"]["HolidayYear"][];
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
        PagePairingSummary: {
            items: components["schemas"]["PairingSummary"][];
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
        PagePurposeView: {
            items: components["schemas"]["FundingPurpose"][];
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
        PageSchoolYearView: {
            items: components["schemas"]["SchoolYear"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageSearchHit: {
            items: components["schemas"]["SearchHit"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        PageSemesterView: {
            items: components["schemas"]["Semester"][];
            /** @description Asks for the next page; absent on the last one */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many there are in all; only with count=true
             */
            total?: number;
        };
        /** @description 结对共建: two sides under one agreement */
        Pairing: {
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
            /**
             * @description From the names of both sides
             * @example 文学院党委 与 河坝村党支部
             */
            name: string;
            state: components["schemas"]["PairingState"];
            /** @description 甲方 */
            sideA: components["schemas"]["PairingSide"];
            /** @description 乙方 */
            sideB: components["schemas"]["PairingSide"];
            /**
             * @description 党建品牌
             * @example 书香河坝
             */
            brand?: string;
            /**
             * Format: date
             * @description First day
             * @example 2026-10-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2027-09-30
             */
            endsOn?: string;
            /** @example 每年一次座谈或党课 */
            goal?: string;
            /** @example 师院党〔2026〕9号 */
            agreementNumber?: string;
            /**
             * Format: date
             * @example 2026-09-28
             */
            agreementSignedOn?: string;
            /** @description Who bears the cost */
            payer: components["schemas"]["PairingPayer"];
            /** @description The side that proposed; the other one confirms */
            proposedBySide: components["schemas"]["Side"];
            proposedBy: components["schemas"]["PersonRef"];
            /**
             * Format: date
             * @example 2026-10-02
             */
            confirmedOn?: string;
            /** @example 已与其他支部结对 */
            declineReason?: string;
            /**
             * @description 备案文号
             * @example 青委〔2026〕3号
             */
            filingNumber?: string;
            /**
             * Format: date
             * @example 2026-10-08
             */
            filedOn?: string;
            /**
             * Format: date
             * @example 2027-09-30
             */
            closedOn?: string;
            /** @example 协议到期 */
            closeReason?: string;
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
            allowedActions: components["schemas"]["PairingAction"][];
        };
        /** @enum {string} */
        PairingAction: "EDIT" | "EDIT_TERMS" | "EDIT_POSTS" | "CONFIRM" | "DECLINE" | "FILE" | "CLOSE" | "CREATE_ACTIVITY" | "ALLOCATE";
        /** @enum {string} */
        PairingPayer: "A" | "B" | "EACH";
        /** @description A post of a leading group; vacant with neither name nor person */
        PairingPost: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            post: components["schemas"]["LeadershipPost"];
            /**
             * @description Name of somebody who is not recorded as a person
             * @example 陈荣
             */
            name?: string;
            person?: components["schemas"]["PersonRef"];
            /** @example 党支部书记 */
            title?: string;
            /**
             * @description Of a recorded person, masked
             * @example 138****5678
             */
            phoneMasked?: string;
        };
        PairingSide: {
            organization: components["schemas"]["OrganizationRef"];
            /** @description The organisation above it */
            parent?: components["schemas"]["OrganizationRef"];
            /** @description The leading group and liaison of today */
            posts: components["schemas"]["PairingPost"][];
            /** @description What this caller may do to this side alone: EDIT_POSTS for one's own */
            allowedActions: components["schemas"]["PairingAction"][];
        };
        /** @enum {string} */
        PairingState: "PROPOSED" | "CONFIRMED" | "FILED" | "CLOSED" | "DECLINED";
        /** @description A pairing in a list */
        PairingSummary: {
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
            state: components["schemas"]["PairingState"];
            sideA: components["schemas"]["OrganizationRef"];
            sideB: components["schemas"]["OrganizationRef"];
            /**
             * @description 党建品牌
             * @example 书香河坝
             */
            brand?: string;
            /**
             * Format: date
             * @example 2026-10-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2027-09-30
             */
            endsOn?: string;
            /** @example 青委〔2026〕3号 */
            filingNumber?: string;
            /** @description What this caller may do now */
            allowedActions: components["schemas"]["PairingAction"][];
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
        PersonRef: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 陈荣 */
            name: string;
        };
        /** @description Exactly one of allianceId, pairingId and organizationId says where it belongs */
        PlanActivity: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allianceId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            pairingId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /** @example 第三季度主题党日 */
            title: string;
            /**
             * @description Code of an activity kind
             * @example PARTY_DAY
             */
            kind: string;
            /**
             * Format: uuid
             * @description The organisation that invites: a party, or one in the caller's reach
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            hostId: string;
            /**
             * Format: date-time
             * @example 2026-12-10T14:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description After the start, by 31 days at the most
             * @example 2026-12-10T16:30:00+08:00
             */
            endsAt: string;
            /** @example 河坝村文化礼堂 */
            place?: string;
            /**
             * @description http or https
             * @example https://meeting.example.cn/j/8675309
             */
            onlineUrl?: string;
            description?: string;
            participants?: components["schemas"]["ActivityParticipantChange"][];
            budget?: components["schemas"]["Money"];
            /**
             * @description Who bears the cost, in words
             * @example 派出单位党建经费
             */
            chargedTo?: string;
            /**
             * Format: uuid
             * @description The allocation that it is charged to, of what it belongs to or of one of its parties
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allocationId?: string;
            /**
             * @description What a plan wants to be kept of it; without it nothing is asked for
             * @example 照片和文字材料存档
             */
            evidence?: string;
            /**
             * Format: int32
             * @description How many days ahead it is to be announced, where a plan asks for it
             * @example 7
             */
            noticeDays?: number;
        };
        /** @description Exactly one of allianceId, pairingId and organizationId says where it belongs */
        PlanActivitySeries: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allianceId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            pairingId?: string;
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            organizationId?: string;
            /** @example 同步课堂：四年级数学 */
            title: string;
            /**
             * @description Code of an activity kind
             * @example SYNC_CLASS
             */
            kind: string;
            /**
             * Format: uuid
             * @description The organisation that invites; the holidays and teaching weeks of its region count
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            hostId: string;
            /**
             * Format: date
             * @description The first day that may be one of it
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * @description Asia/Shanghai
             * @example 14:30
             */
            startTime: string;
            /**
             * Format: int32
             * @description How long each lasts
             * @example 40
             */
            minutes: number;
            /** @example 中心校录播教室 */
            place?: string;
            /**
             * @description http or https
             * @example https://meeting.example.cn/j/8675309
             */
            onlineUrl?: string;
            description?: string;
            participants?: components["schemas"]["ActivityParticipantChange"][];
            /**
             * Format: int32
             * @description How many days ahead it is to be announced, where a plan asks for it
             * @example 7
             */
            noticeDays?: number;
            recurrence: components["schemas"]["Recurrence"];
        };
        PreviewActivitySeries: {
            /**
             * Format: uuid
             * @description Whose region's holidays and teaching weeks count
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            hostId: string;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            recurrence: components["schemas"]["Recurrence"];
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
        /** @description What happens in which order, and what is needed for it */
        Programme: {
            /** @description In order */
            rundown: components["schemas"]["RundownItem"][];
            /**
             * Format: int32
             * @description What the whole rundown takes, in minutes
             * @example 120
             */
            minutes: number;
            /** @description In order */
            materials: components["schemas"]["Material"][];
        };
        /** @description A proposal of one side; the other side confirms it */
        ProposePairing: {
            /**
             * Format: uuid
             * @description 甲方, any open organisation
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            sideAId: string;
            /**
             * Format: uuid
             * @description 乙方, any open organisation
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            sideBId: string;
            /** @description The side that I propose for; needed only when I act for both */
            proposingSide?: components["schemas"]["Side"];
            /**
             * @description 党建品牌
             * @example 书香河坝
             */
            brand?: string;
            /**
             * Format: date
             * @description First day
             * @example 2026-10-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2027-09-30
             */
            endsOn?: string;
            /** @example 每年一次座谈或党课 */
            goal?: string;
            /**
             * @description Number of the agreement
             * @example 师院党〔2026〕9号
             */
            agreementNumber?: string;
            /**
             * Format: date
             * @example 2026-09-28
             */
            agreementSignedOn?: string;
            /** @description Who bears the cost; EACH its own if absent */
            payer?: components["schemas"]["PairingPayer"];
            /** @description Posts of A; people with a record only by who acts for A */
            postsA?: components["schemas"]["HoldPairingPost"][];
            /** @description Posts of B; people with a record only by who acts for B */
            postsB?: components["schemas"]["HoldPairingPost"][];
        };
        RecordActivity: {
            /**
             * Format: int32
             * @description How many people came, all together
             * @example 36
             */
            attendance: number;
            /** @example 两支部共 36 名党员参加，集中学习后走访慰问 5 户。 */
            summary: string;
            /**
             * @description What came of it
             * @example 议定每季度互派一名书记讲课。
             */
            result?: string;
            /** @description The whole list: organisations with their head counts, and people where somebody is to be named */
            attendees?: components["schemas"]["ActivityAttendeeChange"][];
        };
        RecordConsent: {
            /**
             * @description Who agreed, and where that can be looked up; no names of minors
             * @example 监护人书面同意，原件存德育处
             */
            note: string;
        };
        /** @description On which days; rrule belongs to RRULE, weekdays and parity to TEACHING_WEEKS, weekdays and ordinal to QUARTERLY */
        Recurrence: {
            pattern: components["schemas"]["RecurrencePattern"];
            /**
             * @description RFC 5545 with FREQ of DAILY, WEEKLY, MONTHLY or YEARLY; times of day are the series' own
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            rrule?: string;
            /** @description One or several; exactly one for QUARTERLY */
            weekdays?: components["schemas"]["DayOfWeek"][];
            /** @description Only odd or only even teaching weeks; all if absent */
            parity?: components["schemas"]["WeekParity"];
            /**
             * Format: int32
             * @description Which of the quarter's: 1 the first, -1 the last
             * @example -1
             */
            ordinal?: number;
            /**
             * Format: date
             * @description Last day, inclusive; may be absent where the rule itself has COUNT or UNTIL
             * @example 2027-01-22
             */
            until?: string;
            onHoliday: components["schemas"]["OnHoliday"];
        };
        /** @enum {string} */
        RecurrencePattern: "RRULE" | "TEACHING_WEEKS" | "QUARTERLY";
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
        RegionImportResult: {
            /** Format: int32 */
            inserted: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
        };
        RegionRef: {
            /** @example 331024 */
            code: string;
            /** @example 仙居县 */
            name?: string;
        };
        RemoveFile: Record<string, never>;
        ReplaceAllianceLeadership: {
            /** @description The whole list in its order; who stays unchanged keeps the first day */
            posts: components["schemas"]["HoldAlliancePost"][];
        };
        ReplacePairingPosts: {
            side: components["schemas"]["Side"];
            /** @description The whole list of this side in its order; who stays unchanged keeps the first day */
            posts: components["schemas"]["HoldPairingPost"][];
        };
        RestoreActivity: Record<string, never>;
        RestoreFile: Record<string, never>;
        ReturnAllocation: {
            /**
             * @description What the author should change
             * @example 请补充外出考察的人数和行程
             */
            reason: string;
        };
        ReturnSpeech: {
            /**
             * @description What the author should change
             * @example 请补充班主任工作的事例
             */
            reason: string;
        };
        /** @enum {string} */
        Role: "OFFICER" | "COORDINATOR" | "FINANCE" | "STAFF" | "AUDITOR" | "ADMIN";
        RundownItem: {
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 家委会代表发言 */
            title: string;
            /**
             * Format: date-time
             * @description When it begins if all before it takes its time
             * @example 2026-10-14T15:00:00+08:00
             */
            startsAt: string;
            /**
             * Format: int32
             * @description How long it takes
             * @example 10
             */
            minutes: number;
            /**
             * @description Who sees to it, in words
             * @example 家委会代表
             */
            responsible?: string;
            responsiblePerson?: components["schemas"]["PersonRef"];
            note?: string;
            /** @description There where a speech is given in it */
            speech?: components["schemas"]["RundownSpeech"];
        };
        RundownItemChange: {
            /**
             * Format: uuid
             * @description Of an item that stays, so that its speech stays with it
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id?: string;
            /** @example 家委会代表发言 */
            title: string;
            /**
             * Format: int32
             * @description How long it takes, in minutes
             * @example 10
             */
            minutes: number;
            /**
             * @description Who sees to it, in words
             * @example 家委会代表
             */
            responsible?: string;
            /**
             * Format: uuid
             * @description Who sees to it, where that is somebody we know
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            responsiblePersonId?: string;
            note?: string;
            /**
             * @description A speech is written and reviewed beforehand; taken back, its draft is gone
             * @example true
             */
            hasSpeech?: boolean;
            /**
             * Format: uuid
             * @description Who reviews the speech; without one, any organiser who did not write it
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            reviewerId?: string;
        };
        /** @description How far a speech is */
        RundownSpeech: {
            state: components["schemas"]["SpeechState"];
            /** @description A draft is there */
            isWritten: boolean;
            /** @description Who is to review it */
            reviewer?: components["schemas"]["PersonRef"];
            /** @description Who reviewed it */
            reviewedBy?: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            reviewedAt?: string;
            /** @description Why it was returned */
            reason?: string;
            /** @description What this caller may do now */
            allowedActions: components["schemas"]["SpeechAction"][];
        };
        /** @enum {string} */
        SchoolCalendarAction: "EDIT";
        /** @description 学年, as the authority of a region sets it */
        SchoolYear: {
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
            /**
             * @description The region that set it; regions beneath without their own follow it
             * @example 331024
             */
            regionCode: string;
            /**
             * Format: int32
             * @example 2026
             */
            firstYear: number;
            /** @example 2026-2027学年 */
            name: string;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2027-08-31
             */
            endsOn: string;
            /** @example 2026学年中小学校历 */
            source: string;
            semesters: components["schemas"]["SemesterFacts"][];
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
            allowedActions: components["schemas"]["SchoolCalendarAction"][];
        };
        SchoolYearImportResult: {
            /** Format: int32 */
            inserted: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
        };
        SearchHit: {
            subject: components["schemas"]["SearchSubject"];
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /** @example 文学院党委 与 河坝村党支部 */
            title: string;
            /** @example 党建促乡村振兴 */
            detail?: string;
        };
        /** @enum {string} */
        SearchSubject: "ALLIANCE" | "PAIRING" | "ACTIVITY" | "ORGANIZATION" | "FUND";
        /** @description 学期 as it holds in a region, with its teaching weeks */
        Semester: {
            /**
             * Format: int32
             * @example 2026
             */
            firstYear: number;
            /**
             * Format: int32
             * @description 1 is that of autumn, 2 that of spring
             * @example 1
             */
            term: number;
            /** @example 2026-2027学年第一学期 */
            name: string;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2027-01-22
             */
            endsOn: string;
            /**
             * Format: date
             * @example 2026-08-31
             */
            firstMonday: string;
            /**
             * Format: int32
             * @example 20
             */
            weeks: number;
            /** @description In order; the first begins on firstMonday */
            teachingWeeks: components["schemas"]["TeachingWeek"][];
        };
        /** @description A semester as the authority sets it */
        SemesterFacts: {
            /**
             * Format: int32
             * @description 1 is that of autumn, 2 that of spring
             * @example 1
             */
            term: number;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2027-01-22
             */
            endsOn: string;
            /**
             * Format: date
             * @description The Monday of teaching week 1
             * @example 2026-08-31
             */
            firstMonday: string;
            /**
             * Format: int32
             * @description How many teaching weeks it has
             * @example 20
             */
            weeks: number;
        };
        /** @description A school year for a region and all regions beneath it that have none of their own */
        SetSchoolYear: {
            /**
             * @description 行政区划代码, GB/T 2260
             * @example 331024
             */
            regionCode: string;
            /**
             * Format: int32
             * @description The calendar year in which it begins
             * @example 2026
             */
            firstYear: number;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2027-08-31
             */
            endsOn: string;
            /**
             * @description The document that sets it
             * @example 2026学年中小学校历
             */
            source: string;
            semesters: components["schemas"]["SemesterFacts"][];
        };
        /** @enum {string} */
        Side: "A" | "B";
        /** @enum {string} */
        SourceKind: "BUDGET" | "PARTY_DUES" | "OWN_MEANS" | "DONATION";
        /** @description The draft of a speech and its review */
        Speech: {
            /**
             * Format: uuid
             * @description Of the rundown item
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            id: string;
            /**
             * Format: int32
             * @example 0
             */
            version: number;
            /**
             * @description Of the rundown item
             * @example 教师家长代表发言
             */
            title: string;
            /** @description Left out until it is approved, except for those who organise, give, write or review it */
            text?: string;
            state: components["schemas"]["SpeechState"];
            /** @description Who wrote it last */
            author?: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            submittedAt?: string;
            /** @description Who is to review it */
            reviewer?: components["schemas"]["PersonRef"];
            /** @description Who reviewed it */
            reviewedBy?: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @example 2026-10-14T15:00:00+08:00
             */
            reviewedAt?: string;
            /**
             * @description Why it was returned
             * @example 请补充班主任工作的事例
             */
            reason?: string;
            /** @description What this caller may do now */
            allowedActions: components["schemas"]["SpeechAction"][];
        };
        /** @enum {string} */
        SpeechAction: "WRITE" | "SUBMIT" | "APPROVE" | "RETURN";
        /** @enum {string} */
        SpeechState: "NONE" | "SUBMITTED" | "APPROVED" | "RETURNED";
        /** @description 教学周: Monday to Sunday, numbered from the semester's first Monday */
        TeachingWeek: {
            /**
             * Format: int32
             * @description The calendar year in which the school year begins
             * @example 2026
             */
            firstYear: number;
            /**
             * Format: int32
             * @description 1 is the semester of autumn, 2 that of spring
             * @example 1
             */
            term: number;
            /**
             * Format: int32
             * @example 5
             */
            number: number;
            /**
             * Format: date
             * @description Its Monday
             * @example 2026-09-28
             */
            from: string;
        };
        /** @enum {string} */
        TroubleKind: "LINE_BROKEN" | "NOT_AN_EVENT" | "CANCELLED" | "TWICE" | "REPETITION_UNKNOWN" | "REPETITION_TOO_LONG" | "REPETITION_ENDLESS" | "START_MISSING" | "DAY_UNKNOWN" | "ZONE_UNKNOWN" | "LENGTH_UNKNOWN" | "END_NOT_AFTER_START" | "TOO_LONG" | "OUT_OF_RANGE";
        UploadFile: {
            /**
             * Format: binary
             * @description JPEG, PNG, WebP, PDF, docx or xlsx of 20 MB at the most, with its name
             */
            file: string;
            /**
             * @description What it is to the activity
             * @example PHOTO
             */
            role: components["schemas"]["FileRole"];
            /**
             * @description Minors can be made out in it; for pictures alone, and for them required
             * @example false
             */
            showsMinors?: boolean;
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
        /** @description One thing that waits for the caller */
        Waiting: {
            kind: components["schemas"]["WaitingKind"];
            subject: components["schemas"]["WaitingSubject"];
            /**
             * Format: uuid
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            subjectId: string;
            /** @example 文学院党委 与 河坝村党支部 */
            title: string;
            /** @example 校地结对共建资金 */
            detail?: string;
            amount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description Waiting since
             * @example 2026-10-14T15:00:00+08:00
             */
            since: string;
        };
        /** @enum {string} */
        WaitingKind: "PAIRING_CONFIRMATION" | "PAIRING_FILING" | "ALLIANCE_ACTIVATION" | "ALLOCATION_APPROVAL" | "ALLOCATION_RETURNED" | "ACTIVITY_RECORD";
        /** @enum {string} */
        WaitingSubject: "ALLIANCE" | "PAIRING" | "ALLOCATION" | "ACTIVITY";
        /** @enum {string} */
        WeekParity: "ODD" | "EVEN";
        WithdrawConsent: Record<string, never>;
        /** @description What waits for me, what happens this week, how my things stand: one screen in one call */
        Workbench: {
            /**
             * Format: date
             * @description Today in Asia/Shanghai
             * @example 2026-10-14
             */
            today: string;
            /** @description The longest waiting first; at most 20 of each kind */
            waiting: components["schemas"]["Waiting"][];
            /**
             * Format: int64
             * @description How many wait in all
             * @example 5
             */
            waitingTotal: number;
            /** @description Activities from Monday to Sunday; at most 60 */
            week: components["schemas"]["ActivitySummary"][];
            alliances: components["schemas"]["WorkbenchAlliances"];
            pairings: components["schemas"]["WorkbenchPairings"];
            /** @description Visible funds of this fiscal year; absent where there are none */
            funding?: components["schemas"]["WorkbenchFunding"];
        };
        WorkbenchAlliances: {
            /**
             * Format: int64
             * @example 3
             */
            total: number;
            /**
             * Format: int64
             * @example 1
             */
            draft: number;
            /**
             * Format: int64
             * @example 2
             */
            active: number;
            /**
             * Format: int64
             * @example 0
             */
            closed: number;
        };
        /** @description Yuan */
        WorkbenchFunding: {
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            total: components["schemas"]["MoneySum"];
            allocated: components["schemas"]["MoneySum"];
            pending: components["schemas"]["MoneySum"];
            remaining: components["schemas"]["MoneySum"];
        };
        /** @description total counts all but the declined ones */
        WorkbenchPairings: {
            /**
             * Format: int64
             * @example 10
             */
            total: number;
            /**
             * Format: int64
             * @example 1
             */
            proposed: number;
            /**
             * Format: int64
             * @example 1
             */
            confirmed: number;
            /**
             * Format: int64
             * @example 8
             */
            filed: number;
            /**
             * Format: int64
             * @example 0
             */
            closed: number;
        };
        WriteGuidance: {
            /**
             * @description What was seen
             * @example 区域活动材料充足，记录不完整。
             */
            observed: string;
            /**
             * @description What is advised
             * @example 每周选一个区域，写一份观察记录。
             */
            advice: string;
            /**
             * @description What follows from it, and who sees to it
             * @example 下次督导时看两份记录。
             */
            followUp?: string;
            /**
             * Format: date
             * @description When it is looked at again; not before the activity
             * @example 2027-01-12
             */
            followUpOn?: string;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        ActivityChangePatch: {
            /** @example 第三季度主题党日 */
            title?: string;
            /**
             * @description Code of an activity kind
             * @example PARTY_DAY
             */
            kind?: string;
            /**
             * Format: uuid
             * @description The organisation that invites
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            hostId?: string;
            /**
             * Format: date-time
             * @example 2026-12-10T14:00:00+08:00
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description After the start, by 31 days at the most
             * @example 2026-12-10T16:30:00+08:00
             */
            endsAt?: string;
            /** @example 河坝村文化礼堂 */
            place?: string | null;
            /**
             * @description http or https
             * @example https://meeting.example.cn/j/8675309
             */
            onlineUrl?: string | null;
            description?: string | null;
            /** @description The whole list */
            participants?: components["schemas"]["ActivityParticipantChange"][] | null;
            budget?: components["schemas"]["Money"] | null;
            /**
             * @description Who bears the cost, in words
             * @example 派出单位党建经费
             */
            chargedTo?: string | null;
            /**
             * Format: uuid
             * @description The allocation that it is charged to, of what it belongs to or of one of its parties
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            allocationId?: string | null;
            /**
             * @description What a plan wants to be kept of it; without it nothing is asked for
             * @example 照片和文字材料存档
             */
            evidence?: string | null;
            /**
             * Format: int32
             * @description How many days ahead it is to be announced, where a plan asks for it
             * @example 7
             */
            noticeDays?: number | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        ProgrammeChangePatch: {
            /** @description In order */
            rundown?: components["schemas"]["RundownItemChange"][] | null;
            /** @description In order */
            materials?: components["schemas"]["MaterialChange"][] | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        SpeechChangePatch: {
            /**
             * @description What was submitted or approved before is a draft again
             * @example 各位家长，下午好……
             */
            text?: string | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        ActivitySeriesChangePatch: {
            /** @example 同步课堂：四年级数学 */
            title?: string;
            /**
             * @description Code of an activity kind
             * @example SYNC_CLASS
             */
            kind?: string;
            /**
             * Format: uuid
             * @description The organisation that invites; the holidays and teaching weeks of its region count
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            hostId?: string;
            /**
             * Format: date
             * @description The first day that may be one of it
             * @example 2026-09-01
             */
            startsOn?: string;
            /**
             * @description Asia/Shanghai
             * @example 14:30
             */
            startTime?: string;
            /**
             * Format: int32
             * @description How long each lasts
             * @example 40
             */
            minutes?: number;
            /** @example 中心校录播教室 */
            place?: string | null;
            /**
             * @description http or https
             * @example https://meeting.example.cn/j/8675309
             */
            onlineUrl?: string | null;
            description?: string | null;
            /** @description The whole list */
            participants?: components["schemas"]["ActivityParticipantChange"][] | null;
            /**
             * Format: int32
             * @description How many days ahead it is to be announced, where a plan asks for it
             * @example 7
             */
            noticeDays?: number | null;
            recurrence?: components["schemas"]["Recurrence"];
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        AllianceChangePatch: {
            /** @example 仙居县城乡义务教育共同体 */
            name?: string;
            type?: components["schemas"]["AllianceType"];
            /**
             * Format: date
             * @description First day
             * @example 2026-09-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2029-08-31
             */
            endsOn?: string | null;
            /**
             * @description Subjects that it works on
             * @example [
             *       "语文",
             *       "数学"
             *     ]
             */
            subjects?: string[] | null;
            /** @example 每学年向村小直播 100 节课 */
            goal?: string | null;
            /**
             * @description Number of the agreement; document numbers are kept in the form 浙教基〔2020〕70号
             * @example 仙教〔2026〕12号
             */
            agreementNumber?: string | null;
            /**
             * Format: date
             * @example 2026-08-28
             */
            agreementSignedOn?: string | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        AllianceMemberChangePatch: {
            role?: components["schemas"]["MemberRole"];
            /**
             * Format: date
             * @description First day
             * @example 2026-09-01
             */
            fromOn?: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2027-08-31
             */
            toOn?: string | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        AllocationChangePatch: {
            /** @description Yuan */
            amount?: components["schemas"]["Money"];
            /** @description What the money is earmarked for; at least one */
            purposes?: components["schemas"]["AllocationPurpose"][];
            /**
             * Format: uuid
             * @description Who bears the cost: a party of the beneficiary or the fund's owner
             * @example 01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55
             */
            payerId?: string | null;
            /**
             * @description 文号 of the plan or decision
             * @example 青党发〔2026〕12号
             */
            basisDocumentNumber?: string | null;
            /**
             * @description Where the basis says so
             * @example 第 7 条，每村 0.5 万元
             */
            basisPassage?: string | null;
            /**
             * Format: date
             * @description First day on which the money may be used
             * @example 2026-09-01
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description Last day on which the money may be used
             * @example 2027-08-31
             */
            endsOn?: string | null;
            /** @example 分两次使用 */
            note?: string | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        FileChangePatch: {
            /**
             * @description Gets the ending of what the content is, if it has another
             * @example 活动现场.jpg
             */
            name?: string;
            /**
             * @description What it is to the activity
             * @example PHOTO
             */
            role?: components["schemas"]["FileRole"];
            /**
             * @description Minors can be made out in it; for pictures alone, and for them required
             * @example false
             */
            showsMinors?: boolean | null;
        };
        /** @description RFC 7396: what is absent stays as it is, null empties */
        FundChangePatch: {
            /** @example 校地结对共建资金 */
            name?: string;
            sourceKind?: components["schemas"]["SourceKind"];
            /** @description Yuan; never below what is allocated and pending */
            total?: components["schemas"]["Money"];
            /**
             * @description 文号 under which the money was granted
             * @example 浙教基〔2020〕70号
             */
            documentNumber?: string | null;
            /** @example 每村 0.5 万元，镇机关支部 1 万元 */
            note?: string | null;
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
        PairingChangePatch: {
            /**
             * @description 党建品牌
             * @example 书香河坝
             */
            brand?: string | null;
            /**
             * Format: date
             * @description First day
             * @example 2026-10-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day; open if absent
             * @example 2027-09-30
             */
            endsOn?: string | null;
            /** @example 每年一次座谈或党课 */
            goal?: string | null;
            /**
             * @description Number of the agreement; document numbers are kept in the form 浙教基〔2020〕70号
             * @example 师院党〔2026〕9号
             */
            agreementNumber?: string | null;
            /**
             * Format: date
             * @example 2026-09-28
             */
            agreementSignedOn?: string | null;
            payer?: components["schemas"]["PairingPayer"];
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
        /** @description RFC 7396: what is absent stays as it is, null empties */
        SchoolYearChangePatch: {
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @example 2027-08-31
             */
            endsOn?: string;
            /**
             * @description The document that sets it
             * @example 2026学年中小学校历
             */
            source?: string;
            semesters?: components["schemas"]["SemesterFacts"][];
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
                /** @description Of this alliance */
                allianceId?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description First day, Asia/Shanghai; an activity counts in each day that it touches
                 * @example 2026-12-01
                 */
                from?: string;
                /**
                 * @description Code of an activity kind, or several with commas between them
                 * @example PARTY_DAY,PARTY_LECTURE
                 */
                kind?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description Its own, hosted by it, with it as a participant, or of its alliances and pairings */
                organizationId?: string;
                /** @description Of this pairing */
                pairingId?: string;
                /**
                 * @description With this person as a participant; me is the caller
                 * @example me
                 */
                personId?: string;
                /**
                 * @description Part of the title or place
                 * @example 党日
                 */
                q?: string;
                /**
                 * @description 行政区划代码: hosted by an organisation of this region, or of an alliance, pairing or organisation there
                 * @example 331024
                 */
                regionCode?: string;
                /** @description Of this series */
                seriesId?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
                /** @description Only in this state */
                state?: components["schemas"]["ActivityState"];
                /**
                 * @description Last day, inclusive
                 * @example 2026-12-31
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
                     *           "version": 0,
                     *           "title": "第三季度主题党日",
                     *           "kind": "PARTY_DAY",
                     *           "state": "PLANNED",
                     *           "startsAt": "2026-12-10T14:00:00+08:00",
                     *           "endsAt": "2026-12-10T16:30:00+08:00",
                     *           "place": "河坝村文化礼堂",
                     *           "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *           "host": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "container": {
                     *             "subject": "ALLIANCE",
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "文学院党委 与 河坝村党支部"
                     *           },
                     *           "needsRecord": true,
                     *           "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "notice": {
                     *             "dueOn": "2026-12-03",
                     *             "isLate": false
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageActivitySummary"];
                };
            };
            /** @description cursor-invalid, region-unknown, request-invalid */
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
            /** @description not-acceptable */
            406: {
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
    planActivity: {
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
                 *       "allianceId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "pairingId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "title": "第三季度主题党日",
                 *       "kind": "PARTY_DAY",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsAt": "2026-12-10T14:00:00+08:00",
                 *       "endsAt": "2026-12-10T16:30:00+08:00",
                 *       "place": "河坝村文化礼堂",
                 *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *       "description": "…",
                 *       "participants": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ],
                 *       "budget": "5000.00",
                 *       "chargedTo": "派出单位党建经费",
                 *       "allocationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "evidence": "照片和文字材料存档",
                 *       "noticeDays": 7
                 *     }
                 */
                "application/json": components["schemas"]["PlanActivity"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description activity-kind-unknown, activity-participant-twice, activity-participant-unclear, activity-times-out-of-range, activity-times-reversed, activity-too-long, cooperation-ambiguous, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, allocation-not-found, organization-not-found, pairing-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-allocation-of-others, activity-container-closed, activity-host-not-party, idempotency-in-flight, organization-closed */
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
    getActivity: {
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeActivity: {
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
                 *       "title": "第三季度主题党日",
                 *       "kind": "PARTY_DAY",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsAt": "2026-12-10T14:00:00+08:00",
                 *       "endsAt": "2026-12-10T16:30:00+08:00",
                 *       "place": "河坝村文化礼堂",
                 *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *       "description": "…",
                 *       "participants": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ],
                 *       "budget": "5000.00",
                 *       "chargedTo": "派出单位党建经费",
                 *       "allocationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "evidence": "照片和文字材料存档",
                 *       "noticeDays": 7
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ActivityChangePatch"];
                /**
                 * @example {
                 *       "title": "第三季度主题党日",
                 *       "kind": "PARTY_DAY",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsAt": "2026-12-10T14:00:00+08:00",
                 *       "endsAt": "2026-12-10T16:30:00+08:00",
                 *       "place": "河坝村文化礼堂",
                 *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *       "description": "…",
                 *       "participants": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ],
                 *       "budget": "5000.00",
                 *       "chargedTo": "派出单位党建经费",
                 *       "allocationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "evidence": "照片和文字材料存档",
                 *       "noticeDays": 7
                 *     }
                 */
                "application/json": components["schemas"]["ActivityChangePatch"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description activity-kind-unknown, activity-participant-twice, activity-participant-unclear, activity-times-out-of-range, activity-times-reversed, activity-too-long, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, allocation-not-found, organization-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-allocation-of-others, activity-container-closed, activity-host-not-party, activity-not-editable, idempotency-in-flight, organization-closed */
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
    announceActivity: {
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
                 *       "text": "请各支部于 12 月 8 日前报送参加人数。"
                 *     }
                 */
                "application/json": components["schemas"]["AnnounceActivity"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-already-announced, activity-container-closed, activity-not-editable, idempotency-in-flight */
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
    listActivityAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    cancelActivity: {
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
                 *       "reason": "防汛值班，改期另行通知"
                 *     }
                 */
                "application/json": components["schemas"]["CancelActivity"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-not-editable, idempotency-in-flight */
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
    listActivityConflicts: {
        parameters: {
            query?: {
                /**
                 * @description Another end; its own if absent
                 * @example 2026-12-11T16:30:00+08:00
                 */
                endsAt?: string;
                /**
                 * @description Another start; its own if absent
                 * @example 2026-12-11T14:00:00+08:00
                 */
                startsAt?: string;
            };
            header?: never;
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
                     *       "items": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageActivityConflict"];
                };
            };
            /** @description activity-times-out-of-range, activity-times-reversed, activity-too-long, request-invalid */
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
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    deleteActivity: {
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
                "application/json": components["schemas"]["DeleteActivity"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-announced-before, activity-container-closed, activity-not-editable, idempotency-in-flight */
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
    listActivityFiles: {
        parameters: {
            query?: never;
            header?: never;
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
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "version": 0,
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "role": "PHOTO",
                     *           "name": "活动现场.jpg",
                     *           "format": "JPEG",
                     *           "mediaType": "image/jpeg",
                     *           "size": 2483019,
                     *           "width": 4000,
                     *           "height": 3000,
                     *           "showsMinors": true,
                     *           "consent": {
                     *             "note": "监护人书面同意，原件存德育处",
                     *             "recordedAt": "2026-10-14T15:00:00+08:00",
                     *             "recordedBy": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             }
                     *           },
                     *           "uploadedBy": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
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
                    "application/json": components["schemas"]["PageFileView"];
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    addActivityFile: {
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
                 *       "file": "…",
                 *       "role": "PHOTO",
                 *       "showsMinors": false
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadFile"];
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description file-minors-unsaid, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, file-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-container-closed, file-too-many, idempotency-in-flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-too-large, file-unpacks-too-large, payload-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-holds-program, file-type-refused, file-unreadable, media-type-unsupported */
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
    writeGuidance: {
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
                 *       "observed": "区域活动材料充足，记录不完整。",
                 *       "advice": "每周选一个区域，写一份观察记录。",
                 *       "followUp": "下次督导时看两份记录。",
                 *       "followUpOn": "2027-01-12"
                 *     }
                 */
                "application/json": components["schemas"]["WriteGuidance"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-not-editable, activity-not-over, idempotency-in-flight */
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
    changeProgramme: {
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
                 *       "rundown": [
                 *         {
                 *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "家委会代表发言",
                 *           "minutes": 10,
                 *           "responsible": "家委会代表",
                 *           "responsiblePersonId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "note": "…",
                 *           "hasSpeech": true,
                 *           "reviewerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55"
                 *         }
                 *       ],
                 *       "materials": [
                 *         {
                 *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "name": "手持话筒",
                 *           "quantity": 4,
                 *           "unit": "只",
                 *           "responsible": "各级部德育主任",
                 *           "responsiblePersonId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "dueOn": "2026-08-30",
                 *           "isReady": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ProgrammeChangePatch"];
                /**
                 * @example {
                 *       "rundown": [
                 *         {
                 *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "家委会代表发言",
                 *           "minutes": 10,
                 *           "responsible": "家委会代表",
                 *           "responsiblePersonId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "note": "…",
                 *           "hasSpeech": true,
                 *           "reviewerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55"
                 *         }
                 *       ],
                 *       "materials": [
                 *         {
                 *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "name": "手持话筒",
                 *           "quantity": 4,
                 *           "unit": "只",
                 *           "responsible": "各级部德育主任",
                 *           "responsiblePersonId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "dueOn": "2026-08-30",
                 *           "isReady": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProgrammeChangePatch"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-not-editable, idempotency-in-flight */
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
    recordActivity: {
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
                 *       "attendance": 36,
                 *       "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                 *       "result": "议定每季度互派一名书记讲课。",
                 *       "attendees": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordActivity"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description activity-attendance-too-small, activity-participant-twice, activity-participant-unclear, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, organization-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-not-editable, activity-not-over, idempotency-in-flight */
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
    restoreActivity: {
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
                "application/json": components["schemas"]["RestoreActivity"];
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
                     *       "title": "第三季度主题党日",
                     *       "kind": "PARTY_DAY",
                     *       "state": "PLANNED",
                     *       "startsAt": "2026-12-10T14:00:00+08:00",
                     *       "endsAt": "2026-12-10T16:30:00+08:00",
                     *       "place": "河坝村文化礼堂",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "needsRecord": true,
                     *       "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "seriesOn": "2026-12-10",
                     *       "seriesException": true,
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "budget": "5000.00",
                     *       "chargedTo": "派出单位党建经费",
                     *       "allocation": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "fund": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "校地结对共建资金",
                     *           "fiscalYear": 2026
                     *         },
                     *         "beneficiary": {
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "文学院党委 与 河坝村党支部"
                     *         },
                     *         "amount": "5000.00"
                     *       },
                     *       "evidence": "照片和文字材料存档",
                     *       "noticeDays": 7,
                     *       "notice": {
                     *         "dueOn": "2026-12-03",
                     *         "isLate": false
                     *       },
                     *       "announcedAt": "2026-10-14T15:00:00+08:00",
                     *       "announcement": "请各支部于 12 月 8 日前报送参加人数。",
                     *       "cancelReason": "防汛值班，改期另行通知",
                     *       "programme": {
                     *         "rundown": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "title": "家委会代表发言",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "minutes": 10,
                     *             "responsible": "家委会代表",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "note": "…",
                     *             "speech": {
                     *               "state": "NONE",
                     *               "isWritten": true,
                     *               "reviewer": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedBy": {
                     *                 "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *                 "name": "陈荣"
                     *               },
                     *               "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *               "reason": "…",
                     *               "allowedActions": [
                     *                 "WRITE"
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "minutes": 120,
                     *         "materials": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "手持话筒",
                     *             "quantity": 4,
                     *             "unit": "只",
                     *             "responsible": "各级部德育主任",
                     *             "responsiblePerson": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "dueOn": "2026-10-14",
                     *             "isReady": true
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "attendance": 36,
                     *         "summary": "两支部共 36 名党员参加，集中学习后走访慰问 5 户。",
                     *         "result": "议定每季度互派一名书记讲课。",
                     *         "attendees": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "organization": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "仙居县第一小学",
                     *               "shortName": "仙居一小",
                     *               "kind": "PLATFORM"
                     *             },
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "headCount": 12
                     *           }
                     *         ],
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "guidance": {
                     *         "observed": "区域活动材料充足，记录不完整。",
                     *         "advice": "每周选一个区域，写一份观察记录。",
                     *         "followUp": "下次督导时看两份记录。",
                     *         "followUpOn": "2027-01-12",
                     *         "writtenAt": "2026-10-14T15:00:00+08:00",
                     *         "author": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "conflicts": [
                     *         {
                     *           "kind": "PLACE",
                     *           "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "支委会",
                     *           "startsAt": "2026-12-10T15:00:00+08:00",
                     *           "endsAt": "2026-12-10T17:00:00+08:00",
                     *           "names": [
                     *             "张红"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-not-deleted, idempotency-in-flight */
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
    getSpeech: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
                /** @description Names the thing */
                item: string;
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
                     *       "title": "教师家长代表发言",
                     *       "text": "…",
                     *       "state": "NONE",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T15:00:00+08:00",
                     *       "reviewer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *       "reason": "请补充班主任工作的事例",
                     *       "allowedActions": [
                     *         "WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Speech"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, speech-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeSpeech: {
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
                /** @description Names the thing */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "各位家长，下午好……"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["SpeechChangePatch"];
                /**
                 * @example {
                 *       "text": "各位家长，下午好……"
                 *     }
                 */
                "application/json": components["schemas"]["SpeechChangePatch"];
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
                     *       "title": "教师家长代表发言",
                     *       "text": "…",
                     *       "state": "NONE",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T15:00:00+08:00",
                     *       "reviewer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *       "reason": "请补充班主任工作的事例",
                     *       "allowedActions": [
                     *         "WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Speech"];
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
            /** @description account-not-bound, cross-site-request, speech-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, speech-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, speech-wrong-state */
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
    approveSpeech: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
                /** @description Names the thing */
                item: string;
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
                     *       "title": "教师家长代表发言",
                     *       "text": "…",
                     *       "state": "NONE",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T15:00:00+08:00",
                     *       "reviewer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *       "reason": "请补充班主任工作的事例",
                     *       "allowedActions": [
                     *         "WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Speech"];
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
            /** @description account-not-bound, cross-site-request, speech-not-yours, speech-own-review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, speech-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, speech-wrong-state */
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
    returnSpeech: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
                /** @description Names the thing */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "请补充班主任工作的事例"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnSpeech"];
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
                     *       "title": "教师家长代表发言",
                     *       "text": "…",
                     *       "state": "NONE",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T15:00:00+08:00",
                     *       "reviewer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *       "reason": "请补充班主任工作的事例",
                     *       "allowedActions": [
                     *         "WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Speech"];
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
            /** @description account-not-bound, cross-site-request, speech-not-yours, speech-own-review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, speech-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, speech-wrong-state */
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
    submitSpeech: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
                /** @description Names the thing */
                item: string;
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
                     *       "title": "教师家长代表发言",
                     *       "text": "…",
                     *       "state": "NONE",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T15:00:00+08:00",
                     *       "reviewer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "reviewedAt": "2026-10-14T15:00:00+08:00",
                     *       "reason": "请补充班主任工作的事例",
                     *       "allowedActions": [
                     *         "WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Speech"];
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
            /** @description account-not-bound, cross-site-request, speech-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-not-found, speech-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, speech-wrong-state */
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
    listActivityKinds: {
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
                     *       "items": [
                     *         {
                     *           "code": "PARTY_LECTURE",
                     *           "name": "党课",
                     *           "group": "VISIT"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageActivityKindView"];
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    listActivitySeries: {
        parameters: {
            query?: {
                /** @description Of this alliance */
                allianceId?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description Of this organisation by itself */
                organizationId?: string;
                /** @description Of this pairing */
                pairingId?: string;
                /**
                 * @description Part of the title
                 * @example 数学
                 */
                q?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
                     *           "title": "同步课堂：四年级数学",
                     *           "kind": "SYNC_CLASS",
                     *           "host": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "allianceId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "pairingId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "startsOn": "2026-09-01",
                     *           "startTime": "14:30",
                     *           "recurrence": {
                     *             "pattern": "RRULE",
                     *             "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                     *             "weekdays": [
                     *               "MONDAY"
                     *             ],
                     *             "parity": "ODD",
                     *             "ordinal": -1,
                     *             "until": "2027-01-22",
                     *             "onHoliday": "KEEP"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageActivitySeriesSummary"];
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
            /** @description not-acceptable */
            406: {
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
    planActivitySeries: {
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
                 *       "allianceId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "pairingId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "title": "同步课堂：四年级数学",
                 *       "kind": "SYNC_CLASS",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsOn": "2026-09-01",
                 *       "startTime": "14:30",
                 *       "minutes": 40,
                 *       "place": "中心校录播教室",
                 *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *       "description": "…",
                 *       "participants": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ],
                 *       "noticeDays": 7,
                 *       "recurrence": {
                 *         "pattern": "RRULE",
                 *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                 *         "weekdays": [
                 *           "MONDAY"
                 *         ],
                 *         "parity": "ODD",
                 *         "ordinal": -1,
                 *         "until": "2027-01-22",
                 *         "onHoliday": "KEEP"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PlanActivitySeries"];
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
                     *       "title": "同步课堂：四年级数学",
                     *       "kind": "SYNC_CLASS",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "startTime": "14:30",
                     *       "minutes": 40,
                     *       "place": "中心校录播教室",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "noticeDays": 7,
                     *       "recurrence": {
                     *         "pattern": "RRULE",
                     *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                     *         "weekdays": [
                     *           "MONDAY"
                     *         ],
                     *         "parity": "ODD",
                     *         "ordinal": -1,
                     *         "until": "2027-01-22",
                     *         "onHoliday": "KEEP"
                     *       },
                     *       "days": [
                     *         "2022-03-10"
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivitySeries"];
                };
            };
            /** @description activity-kind-unknown, activity-participant-twice, activity-participant-unclear, activity-times-out-of-range, cooperation-ambiguous, recurrence-empty, recurrence-endless, recurrence-rule-invalid, recurrence-too-long, recurrence-too-many, recurrence-unclear, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, organization-not-found, pairing-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-host-not-party, idempotency-in-flight, organization-closed, recurrence-without-school-calendar */
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
    previewActivitySeries: {
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
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsOn": "2026-09-01",
                 *       "recurrence": {
                 *         "pattern": "RRULE",
                 *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                 *         "weekdays": [
                 *           "MONDAY"
                 *         ],
                 *         "parity": "ODD",
                 *         "ordinal": -1,
                 *         "until": "2027-01-22",
                 *         "onHoliday": "KEEP"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PreviewActivitySeries"];
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
                     *       "days": [
                     *         {
                     *           "on": "2026-10-07",
                     *           "day": "2026-10-08",
                     *           "teachingWeek": {
                     *             "firstYear": 2026,
                     *             "term": 1,
                     *             "number": 5,
                     *             "from": "2026-09-28"
                     *           }
                     *         }
                     *       ],
                     *       "dropped": [
                     *         "2022-03-10"
                     *       ],
                     *       "unannouncedYears": [
                     *         0
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivitySeriesPreview"];
                };
            };
            /** @description recurrence-empty, recurrence-endless, recurrence-rule-invalid, recurrence-too-long, recurrence-too-many, recurrence-unclear, request-invalid, request-unreadable */
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
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, recurrence-without-school-calendar */
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
    getActivitySeries: {
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
                     *       "title": "同步课堂：四年级数学",
                     *       "kind": "SYNC_CLASS",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "startTime": "14:30",
                     *       "minutes": 40,
                     *       "place": "中心校录播教室",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "noticeDays": 7,
                     *       "recurrence": {
                     *         "pattern": "RRULE",
                     *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                     *         "weekdays": [
                     *           "MONDAY"
                     *         ],
                     *         "parity": "ODD",
                     *         "ordinal": -1,
                     *         "until": "2027-01-22",
                     *         "onHoliday": "KEEP"
                     *       },
                     *       "days": [
                     *         "2022-03-10"
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivitySeries"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-series-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeActivitySeries: {
        parameters: {
            query?: {
                /**
                 * @description A day that the rule names: this one and all that follow
                 * @example 2026-11-03
                 */
                from?: string;
            };
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
                 *       "title": "同步课堂：四年级数学",
                 *       "kind": "SYNC_CLASS",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsOn": "2026-09-01",
                 *       "startTime": "14:30",
                 *       "minutes": 40,
                 *       "place": "中心校录播教室",
                 *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *       "description": "…",
                 *       "participants": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ],
                 *       "noticeDays": 7,
                 *       "recurrence": {
                 *         "pattern": "RRULE",
                 *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                 *         "weekdays": [
                 *           "MONDAY"
                 *         ],
                 *         "parity": "ODD",
                 *         "ordinal": -1,
                 *         "until": "2027-01-22",
                 *         "onHoliday": "KEEP"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ActivitySeriesChangePatch"];
                /**
                 * @example {
                 *       "title": "同步课堂：四年级数学",
                 *       "kind": "SYNC_CLASS",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsOn": "2026-09-01",
                 *       "startTime": "14:30",
                 *       "minutes": 40,
                 *       "place": "中心校录播教室",
                 *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *       "description": "…",
                 *       "participants": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "headCount": 12
                 *         }
                 *       ],
                 *       "noticeDays": 7,
                 *       "recurrence": {
                 *         "pattern": "RRULE",
                 *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                 *         "weekdays": [
                 *           "MONDAY"
                 *         ],
                 *         "parity": "ODD",
                 *         "ordinal": -1,
                 *         "until": "2027-01-22",
                 *         "onHoliday": "KEEP"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ActivitySeriesChangePatch"];
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
                     *       "title": "同步课堂：四年级数学",
                     *       "kind": "SYNC_CLASS",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "startTime": "14:30",
                     *       "minutes": 40,
                     *       "place": "中心校录播教室",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "noticeDays": 7,
                     *       "recurrence": {
                     *         "pattern": "RRULE",
                     *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                     *         "weekdays": [
                     *           "MONDAY"
                     *         ],
                     *         "parity": "ODD",
                     *         "ordinal": -1,
                     *         "until": "2027-01-22",
                     *         "onHoliday": "KEEP"
                     *       },
                     *       "days": [
                     *         "2022-03-10"
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivitySeries"];
                };
            };
            /** @description activity-kind-unknown, activity-participant-twice, activity-participant-unclear, activity-series-day-unknown, activity-times-out-of-range, recurrence-empty, recurrence-endless, recurrence-rule-invalid, recurrence-too-long, recurrence-too-many, recurrence-unclear, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-series-not-found, organization-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-host-not-party, idempotency-in-flight, organization-closed, recurrence-without-school-calendar */
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
    listActivitySeriesAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description activity-series-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    cancelActivitySeries: {
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
                 *       "reason": "主讲教师调动，本学期停开",
                 *       "from": "2026-11-01"
                 *     }
                 */
                "application/json": components["schemas"]["CancelActivitySeries"];
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
                     *       "title": "同步课堂：四年级数学",
                     *       "kind": "SYNC_CLASS",
                     *       "host": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "container": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "startTime": "14:30",
                     *       "minutes": 40,
                     *       "place": "中心校录播教室",
                     *       "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *       "description": "…",
                     *       "participants": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "person": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "headCount": 12
                     *         }
                     *       ],
                     *       "noticeDays": 7,
                     *       "recurrence": {
                     *         "pattern": "RRULE",
                     *         "rrule": "FREQ=WEEKLY;BYDAY=TU,TH",
                     *         "weekdays": [
                     *           "MONDAY"
                     *         ],
                     *         "parity": "ODD",
                     *         "ordinal": -1,
                     *         "until": "2027-01-22",
                     *         "onHoliday": "KEEP"
                     *       },
                     *       "days": [
                     *         "2022-03-10"
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivitySeries"];
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-series-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, idempotency-in-flight */
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
    listAlliances: {
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
                /** @description Founded by this organisation, or with it as a member of any time */
                organizationId?: string;
                /**
                 * @description Part of the name or filing number
                 * @example 城乡
                 */
                q?: string;
                /**
                 * @description With a party in this region or beneath it, GB/T 2260
                 * @example 331024
                 */
                regionCode?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
                /** @description Only in this state */
                state?: components["schemas"]["AllianceState"];
                /** @description Only of this type */
                type?: components["schemas"]["AllianceType"];
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
                     *           "name": "仙居县城乡义务教育共同体",
                     *           "type": "FUSED",
                     *           "state": "DRAFT",
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2029-08-31",
                     *           "lead": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "memberCount": 3,
                     *           "filingNumber": "仙教〔2026〕12号"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageAllianceSummary"];
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
            /** @description not-acceptable */
            406: {
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
    createAlliance: {
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
                 *       "name": "仙居县城乡义务教育共同体",
                 *       "type": "FUSED",
                 *       "ownerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2029-08-31",
                 *       "subjects": [
                 *         "语文",
                 *         "数学"
                 *       ],
                 *       "goal": "每学年向村小直播 100 节课",
                 *       "agreementNumber": "仙教〔2026〕12号",
                 *       "agreementSignedOn": "2026-08-28",
                 *       "members": [
                 *         {
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "role": "CORE",
                 *           "fromOn": "2026-09-01",
                 *           "toOn": "2027-08-31"
                 *         }
                 *       ],
                 *       "leadership": [
                 *         {
                 *           "post": "LEADER",
                 *           "name": "陈荣",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "校长"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FoundAlliance"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description alliance-dates-reversed, alliance-member-dates-reversed, request-invalid, request-unreadable */
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
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
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-member-twice, alliance-needs-one-core, idempotency-in-flight, organization-closed */
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
    getAlliance: {
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeAlliance: {
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
                 *       "name": "仙居县城乡义务教育共同体",
                 *       "type": "FUSED",
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2029-08-31",
                 *       "subjects": [
                 *         "语文",
                 *         "数学"
                 *       ],
                 *       "goal": "每学年向村小直播 100 节课",
                 *       "agreementNumber": "仙教〔2026〕12号",
                 *       "agreementSignedOn": "2026-08-28"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AllianceChangePatch"];
                /**
                 * @example {
                 *       "name": "仙居县城乡义务教育共同体",
                 *       "type": "FUSED",
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2029-08-31",
                 *       "subjects": [
                 *         "语文",
                 *         "数学"
                 *       ],
                 *       "goal": "每学年向村小直播 100 节课",
                 *       "agreementNumber": "仙教〔2026〕12号",
                 *       "agreementSignedOn": "2026-08-28"
                 *     }
                 */
                "application/json": components["schemas"]["AllianceChangePatch"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description alliance-dates-reversed, request-invalid, request-unreadable */
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, alliance-without-core, idempotency-in-flight */
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
    activateAlliance: {
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
                 *       "filingNumber": "仙教〔2026〕12号",
                 *       "filedOn": "2026-09-05"
                 *     }
                 */
                "application/json": components["schemas"]["ActivateAlliance"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, alliance-not-draft, alliance-without-core, idempotency-in-flight */
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
    listAllianceAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description alliance-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    closeAlliance: {
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
                 *       "closedOn": "2029-08-31",
                 *       "reason": "建设期满"
                 *     }
                 */
                "application/json": components["schemas"]["CloseAlliance"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, idempotency-in-flight */
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
    replaceAllianceLeadership: {
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
                 *       "posts": [
                 *         {
                 *           "post": "LEADER",
                 *           "name": "陈荣",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "校长"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceAllianceLeadership"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, organization-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, idempotency-in-flight, organization-closed */
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
    addAllianceMember: {
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
                 *       "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "role": "CORE",
                 *       "fromOn": "2026-09-01",
                 *       "toOn": "2027-08-31"
                 *     }
                 */
                "application/json": components["schemas"]["JoinAlliance"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description alliance-member-dates-reversed, request-invalid, request-unreadable */
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, alliance-member-twice, alliance-needs-one-core, idempotency-in-flight, organization-closed */
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
    changeAllianceMember: {
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
                /** @description Names the thing */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "CORE",
                 *       "fromOn": "2026-09-01",
                 *       "toOn": "2027-08-31"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AllianceMemberChangePatch"];
                /**
                 * @example {
                 *       "role": "CORE",
                 *       "fromOn": "2026-09-01",
                 *       "toOn": "2027-08-31"
                 *     }
                 */
                "application/json": components["schemas"]["AllianceMemberChangePatch"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description alliance-member-dates-reversed, request-invalid, request-unreadable */
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-member-not-found, alliance-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, alliance-member-twice, alliance-needs-one-core, alliance-without-core, idempotency-in-flight */
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
    departFromAlliance: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intent: a repeated request is answered and not repeated; kept for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Names the thing */
                id: string;
                /** @description Names the thing */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toOn": "2027-01-31",
                 *       "successorId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "reason": "学校撤并"
                 *     }
                 */
                "application/json": components["schemas"]["DepartFromAlliance"];
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
                     *       "name": "仙居县城乡义务教育共同体",
                     *       "type": "FUSED",
                     *       "state": "DRAFT",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2029-08-31",
                     *       "subjects": [
                     *         "语文",
                     *         "数学"
                     *       ],
                     *       "goal": "每学年向村小直播 100 节课",
                     *       "agreementNumber": "仙教〔2026〕12号",
                     *       "agreementSignedOn": "2026-08-28",
                     *       "filingNumber": "仙教〔2026〕12号",
                     *       "filedOn": "2026-09-05",
                     *       "closedOn": "2029-08-31",
                     *       "closeReason": "建设期满",
                     *       "members": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "organization": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "role": "CORE",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2027-08-31"
                     *         }
                     *       ],
                     *       "leadership": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "post": "LEADER",
                     *           "name": "陈荣",
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
                     *           "title": "校长",
                     *           "phoneMasked": "138****5678",
                     *           "fromOn": "2026-09-01",
                     *           "toOn": "2026-10-14"
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alliance"];
                };
            };
            /** @description alliance-member-dates-reversed, request-invalid, request-unreadable */
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
            /** @description account-not-bound, alliance-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-member-not-found, alliance-not-found, organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-closed, alliance-member-twice, alliance-needs-one-core, alliance-without-core, idempotency-in-flight, organization-closed */
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
    listAllocations: {
        parameters: {
            query?: {
                /** @description Only to this alliance */
                allianceId?: string;
                /**
                 * @description me: submitted ones that I may approve
                 * @example me
                 */
                awaiting?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Only of this fiscal year
                 * @example 2026
                 */
                fiscalYear?: number;
                /** @description Only of this fund */
                fundId?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description Only to this organisation itself, not to its alliances and pairings */
                organizationId?: string;
                /** @description Only to this pairing */
                pairingId?: string;
                /**
                 * @description Part of the name of the fund or the beneficiary, or of the document number
                 * @example 河坝村
                 */
                q?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
                /** @description Only in this state */
                state?: components["schemas"]["AllocationState"];
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
                     *           "fund": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "校地结对共建资金",
                     *             "fiscalYear": 2026
                     *           },
                     *           "beneficiary": {
                     *             "subject": "ALLIANCE",
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "文学院党委 与 河坝村党支部"
                     *           },
                     *           "amount": "5000.00",
                     *           "purposes": [
                     *             {
                     *               "code": "STUDY_TRIP",
                     *               "ceiling": "5000.00"
                     *             }
                     *           ],
                     *           "payer": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "basis": {
                     *             "documentNumber": "青党发〔2026〕12号",
                     *             "passage": "第 7 条，每村 0.5 万元"
                     *           },
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2027-08-31",
                     *           "state": "DRAFT",
                     *           "author": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "submittedAt": "2026-10-14T09:30:00+08:00",
                     *           "approvedBy": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "陈荣"
                     *           },
                     *           "approvedAt": "2026-10-15T09:30:00+08:00",
                     *           "returnReason": "请补充外出考察的人数和行程",
                     *           "closedOn": "2027-08-31",
                     *           "note": "分两次使用",
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
                    "application/json": components["schemas"]["PageAllocationView"];
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
            /** @description not-acceptable */
            406: {
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
    draftAllocation: {
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
                 *       "fundId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "allianceId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "pairingId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "amount": "5000.00",
                 *       "purposes": [
                 *         {
                 *           "code": "STUDY_TRIP",
                 *           "ceiling": "5000.00"
                 *         }
                 *       ],
                 *       "payerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "basisDocumentNumber": "青党发〔2026〕12号",
                 *       "basisPassage": "第 7 条，每村 0.5 万元",
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2027-08-31",
                 *       "note": "分两次使用"
                 *     }
                 */
                "application/json": components["schemas"]["DraftAllocation"];
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description allocation-ceilings-exceed-amount, allocation-dates-reversed, allocation-purpose-twice, allocation-purpose-unknown, cooperation-ambiguous, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, fund-not-found, organization-not-found, pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-beneficiary-closed, allocation-exceeds-fund, allocation-payer-forbidden, fund-closed, idempotency-in-flight */
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
    getAllocation: {
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeAllocation: {
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
                 *       "amount": "5000.00",
                 *       "purposes": [
                 *         {
                 *           "code": "STUDY_TRIP",
                 *           "ceiling": "5000.00"
                 *         }
                 *       ],
                 *       "payerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "basisDocumentNumber": "青党发〔2026〕12号",
                 *       "basisPassage": "第 7 条，每村 0.5 万元",
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2027-08-31",
                 *       "note": "分两次使用"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AllocationChangePatch"];
                /**
                 * @example {
                 *       "amount": "5000.00",
                 *       "purposes": [
                 *         {
                 *           "code": "STUDY_TRIP",
                 *           "ceiling": "5000.00"
                 *         }
                 *       ],
                 *       "payerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "basisDocumentNumber": "青党发〔2026〕12号",
                 *       "basisPassage": "第 7 条，每村 0.5 万元",
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2027-08-31",
                 *       "note": "分两次使用"
                 *     }
                 */
                "application/json": components["schemas"]["AllocationChangePatch"];
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description allocation-ceilings-exceed-amount, allocation-dates-reversed, allocation-purpose-twice, allocation-purpose-unknown, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, allocation-not-found, organization-not-found, pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-exceeds-fund, allocation-payer-forbidden, allocation-wrong-state, fund-closed, idempotency-in-flight */
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
    approveAllocation: {
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-beneficiary-closed, allocation-own-approval, allocation-wrong-state, fund-closed, idempotency-in-flight */
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
    listAllocationAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    closeAllocation: {
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
                 *       "reason": "项目已结束"
                 *     }
                 */
                "application/json": components["schemas"]["GiveReason"];
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-own-approval, allocation-wrong-state, idempotency-in-flight */
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
    returnAllocation: {
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
                 *       "reason": "请补充外出考察的人数和行程"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnAllocation"];
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-own-approval, allocation-wrong-state, idempotency-in-flight */
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
    submitAllocation: {
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-beneficiary-closed, allocation-wrong-state, fund-closed, idempotency-in-flight */
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
    withdrawAllocation: {
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
                 *       "reason": "项目已结束"
                 *     }
                 */
                "application/json": components["schemas"]["GiveReason"];
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
                     *       "fund": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "校地结对共建资金",
                     *         "fiscalYear": 2026
                     *       },
                     *       "beneficiary": {
                     *         "subject": "ALLIANCE",
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "文学院党委 与 河坝村党支部"
                     *       },
                     *       "amount": "5000.00",
                     *       "purposes": [
                     *         {
                     *           "code": "STUDY_TRIP",
                     *           "ceiling": "5000.00"
                     *         }
                     *       ],
                     *       "payer": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "basis": {
                     *         "documentNumber": "青党发〔2026〕12号",
                     *         "passage": "第 7 条，每村 0.5 万元"
                     *       },
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "state": "DRAFT",
                     *       "author": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "submittedAt": "2026-10-14T09:30:00+08:00",
                     *       "approvedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "approvedAt": "2026-10-15T09:30:00+08:00",
                     *       "returnReason": "请补充外出考察的人数和行程",
                     *       "closedOn": "2027-08-31",
                     *       "note": "分两次使用",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Allocation"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description allocation-wrong-state, idempotency-in-flight */
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
            /** @description not-acceptable */
            406: {
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
    getCalendarDays: {
        parameters: {
            query: {
                /**
                 * @description First day
                 * @example 2026-09-01
                 */
                from: string;
                /** @description The region in which this organisation lies */
                organizationId?: string;
                /**
                 * @description 行政区划代码; without it and organizationId the caller's region
                 * @example 331024
                 */
                regionCode?: string;
                /**
                 * @description Last day, inclusive
                 * @example 2026-09-30
                 */
                to: string;
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
                     *       "regionCode": "331024",
                     *       "days": [
                     *         {
                     *           "date": "2026-10-10",
                     *           "teachingWeek": {
                     *             "firstYear": 2026,
                     *             "term": 1,
                     *             "number": 5,
                     *             "from": "2026-09-28"
                     *           },
                     *           "holiday": {
                     *             "day": "2026-10-10",
                     *             "kind": "OFF",
                     *             "name": "国庆节"
                     *           },
                     *           "workday": true,
                     *           "lunar": {
                     *             "month": "八月",
                     *             "day": "十五",
                     *             "solarTerm": "秋分",
                     *             "festival": "中秋节"
                     *           }
                     *         }
                     *       ],
                     *       "unannouncedYears": [
                     *         0
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description calendar-range-invalid, region-unknown, request-invalid */
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
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    readCalendarFile: {
        parameters: {
            query?: {
                /** @description The alliance that the activities would belong to */
                allianceId?: string;
                /** @description The organisation that the activities would belong to */
                organizationId?: string;
                /** @description The pairing that the activities would belong to */
                pairingId?: string;
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
                /** @example … */
                "text/calendar": string;
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
                     *       "entries": [
                     *         {
                     *           "line": 12,
                     *           "uid": "040000008200E00074C5B7101A82E008@example.cn",
                     *           "title": "第三季度主题党日",
                     *           "startsAt": "2026-10-14T15:00:00+08:00",
                     *           "endsAt": "2026-10-14T15:00:00+08:00",
                     *           "allDay": true,
                     *           "place": "河坝村文化礼堂",
                     *           "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *           "description": "…",
                     *           "notes": [
                     *             "REPEATED"
                     *           ],
                     *           "effect": "PLANNED",
                     *           "activity": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "version": 0,
                     *             "title": "第三季度主题党日",
                     *             "startsAt": "2026-10-14T15:00:00+08:00",
                     *             "endsAt": "2026-10-14T15:00:00+08:00"
                     *           }
                     *         }
                     *       ],
                     *       "troubles": [
                     *         {
                     *           "line": 27,
                     *           "kind": "LINE_BROKEN",
                     *           "text": "20260230T140000"
                     *         }
                     *       ],
                     *       "troubleCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarReading"];
                };
            };
            /** @description calendar-file-broken, calendar-file-too-many-events, calendar-file-unreadable, cooperation-ambiguous, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, organization-not-found, pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, idempotency-in-flight */
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
    listFeeds: {
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
                     *       "items": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "version": 0,
                     *           "subject": "ALLIANCE",
                     *           "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县城乡教育共同体",
                     *           "address": "https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics",
                     *           "renewedAt": "2026-10-14T15:00:00+08:00",
                     *           "createdAt": "2026-10-14T15:00:00+08:00",
                     *           "allowedActions": [
                     *             "RENEW"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageFeedView"];
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    createFeed: {
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
                 *       "subject": "ALLIANCE",
                 *       "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55"
                 *     }
                 */
                "application/json": components["schemas"]["CreateFeed"];
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
                     *       "subject": "ALLIANCE",
                     *       "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "name": "仙居县城乡教育共同体",
                     *       "address": "https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics",
                     *       "renewedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "RENEW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Feed"];
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
            /** @description account-not-bound, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description feed-subject-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description feed-exists, idempotency-in-flight */
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
    getFeed: {
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
                     *       "subject": "ALLIANCE",
                     *       "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "name": "仙居县城乡教育共同体",
                     *       "address": "https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics",
                     *       "renewedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "RENEW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description feed-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    renewFeed: {
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
                     *       "subject": "ALLIANCE",
                     *       "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "name": "仙居县城乡教育共同体",
                     *       "address": "https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics",
                     *       "renewedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "RENEW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Feed"];
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
            /** @description feed-not-found, feed-subject-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    revokeFeed: {
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
                     *       "subject": "ALLIANCE",
                     *       "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "name": "仙居县城乡教育共同体",
                     *       "address": "https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics",
                     *       "renewedAt": "2026-10-14T15:00:00+08:00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "RENEW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Feed"];
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
            /** @description feed-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    getFile: {
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeFile: {
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
                 *       "name": "活动现场.jpg",
                 *       "role": "PHOTO",
                 *       "showsMinors": false
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["FileChangePatch"];
                /**
                 * @example {
                 *       "name": "活动现场.jpg",
                 *       "role": "PHOTO",
                 *       "showsMinors": false
                 *     }
                 */
                "application/json": components["schemas"]["FileChangePatch"];
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description file-minors-unsaid, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, file-consent-not-yours, file-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-container-closed, idempotency-in-flight */
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
    listFileAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    recordFileConsent: {
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
                 *       "note": "监护人书面同意，原件存德育处"
                 *     }
                 */
                "application/json": components["schemas"]["RecordConsent"];
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
            /** @description account-not-bound, cross-site-request, file-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-consent-recorded, file-consent-unneeded, file-container-closed, idempotency-in-flight */
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
    withdrawFileConsent: {
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
                "application/json": components["schemas"]["WithdrawConsent"];
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
            /** @description account-not-bound, cross-site-request, file-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-consent-absent, idempotency-in-flight */
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
    downloadFile: {
        parameters: {
            query?: {
                /** @description For saving, also what could be shown */
                download?: boolean;
            };
            header?: {
                /** @description Answers 304 to whoever has it already */
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
                    [name: string]: unknown;
                };
                content: {
                    /** @example … */
                    "application/octet-stream": string;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    removeFile: {
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
                "application/json": components["schemas"]["RemoveFile"];
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
            /** @description account-not-bound, cross-site-request, file-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-container-closed, idempotency-in-flight */
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
    restoreFile: {
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
                "application/json": components["schemas"]["RestoreFile"];
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
                     *       "activityId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *       "role": "PHOTO",
                     *       "name": "活动现场.jpg",
                     *       "format": "JPEG",
                     *       "mediaType": "image/jpeg",
                     *       "size": 2483019,
                     *       "width": 4000,
                     *       "height": 3000,
                     *       "showsMinors": true,
                     *       "consent": {
                     *         "note": "监护人书面同意，原件存德育处",
                     *         "recordedAt": "2026-10-14T15:00:00+08:00",
                     *         "recordedBy": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "陈荣"
                     *         }
                     *       },
                     *       "uploadedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
            /** @description account-not-bound, cross-site-request, file-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-container-closed, file-not-removed, file-too-many, idempotency-in-flight */
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
    getFileThumbnail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 to whoever has it already */
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
                    [name: string]: unknown;
                };
                content: {
                    /** @example … */
                    "image/*": string;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file-not-picture */
            409: {
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
                     *           "code": "STUDY_TRIP",
                     *           "name": "外出考察"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PagePurposeView"];
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    listFundingSummaries: {
        parameters: {
            query?: {
                /** @description Only this alliance */
                allianceId?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Only this fiscal year
                 * @example 2026
                 */
                fiscalYear?: number;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description Only this organisation itself */
                organizationId?: string;
                /** @description Only this pairing */
                pairingId?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
                     *           "beneficiary": {
                     *             "subject": "ALLIANCE",
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "文学院党委 与 河坝村党支部"
                     *           },
                     *           "fiscalYear": 2026,
                     *           "allocated": "55000.00",
                     *           "pending": "55000.00",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageFundingSummaryView"];
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
            /** @description not-acceptable */
            406: {
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
    listFunds: {
        parameters: {
            query?: {
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Only this fiscal year
                 * @example 2026
                 */
                fiscalYear?: number;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description Only funds of this organisation itself */
                ownerId?: string;
                /**
                 * @description Part of the name, of the owner's name or of the document number
                 * @example 结对
                 */
                q?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
                /** @description Only money of this source */
                sourceKind?: components["schemas"]["SourceKind"];
                /** @description Only funds in this state */
                state?: components["schemas"]["FundState"];
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
                     *           "name": "校地结对共建资金",
                     *           "sourceKind": "BUDGET",
                     *           "owner": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "fiscalYear": 2026,
                     *           "documentNumber": "浙教基〔2020〕70号",
                     *           "note": "每村 0.5 万元，镇机关支部 1 万元",
                     *           "state": "OPEN",
                     *           "total": "5000.00",
                     *           "allocated": "5000.00",
                     *           "pending": "5000.00",
                     *           "remaining": "5000.00",
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
                    "application/json": components["schemas"]["PageFundView"];
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
            /** @description not-acceptable */
            406: {
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
    createFund: {
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
                 *       "name": "校地结对共建资金",
                 *       "sourceKind": "BUDGET",
                 *       "ownerId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "fiscalYear": 2026,
                 *       "total": "5000.00",
                 *       "documentNumber": "浙教基〔2020〕70号",
                 *       "note": "每村 0.5 万元，镇机关支部 1 万元"
                 *     }
                 */
                "application/json": components["schemas"]["CreateFund"];
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
                     *       "name": "校地结对共建资金",
                     *       "sourceKind": "BUDGET",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "fiscalYear": 2026,
                     *       "documentNumber": "浙教基〔2020〕70号",
                     *       "note": "每村 0.5 万元，镇机关支部 1 万元",
                     *       "state": "OPEN",
                     *       "total": "5000.00",
                     *       "allocated": "5000.00",
                     *       "pending": "5000.00",
                     *       "remaining": "5000.00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
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
            /** @description not-acceptable */
            406: {
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
    getFund: {
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
                     *       "name": "校地结对共建资金",
                     *       "sourceKind": "BUDGET",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "fiscalYear": 2026,
                     *       "documentNumber": "浙教基〔2020〕70号",
                     *       "note": "每村 0.5 万元，镇机关支部 1 万元",
                     *       "state": "OPEN",
                     *       "total": "5000.00",
                     *       "allocated": "5000.00",
                     *       "pending": "5000.00",
                     *       "remaining": "5000.00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description fund-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeFund: {
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
                 *       "name": "校地结对共建资金",
                 *       "sourceKind": "BUDGET",
                 *       "total": "5000.00",
                 *       "documentNumber": "浙教基〔2020〕70号",
                 *       "note": "每村 0.5 万元，镇机关支部 1 万元"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["FundChangePatch"];
                /**
                 * @example {
                 *       "name": "校地结对共建资金",
                 *       "sourceKind": "BUDGET",
                 *       "total": "5000.00",
                 *       "documentNumber": "浙教基〔2020〕70号",
                 *       "note": "每村 0.5 万元，镇机关支部 1 万元"
                 *     }
                 */
                "application/json": components["schemas"]["FundChangePatch"];
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
                     *       "name": "校地结对共建资金",
                     *       "sourceKind": "BUDGET",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "fiscalYear": 2026,
                     *       "documentNumber": "浙教基〔2020〕70号",
                     *       "note": "每村 0.5 万元，镇机关支部 1 万元",
                     *       "state": "OPEN",
                     *       "total": "5000.00",
                     *       "allocated": "5000.00",
                     *       "pending": "5000.00",
                     *       "remaining": "5000.00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description fund-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description fund-closed, fund-total-below-allocated, idempotency-in-flight */
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
    listFundAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description fund-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    closeFund: {
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
                 *       "reason": "项目已结束"
                 *     }
                 */
                "application/json": components["schemas"]["GiveReason"];
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
                     *       "name": "校地结对共建资金",
                     *       "sourceKind": "BUDGET",
                     *       "owner": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "仙居县第一小学",
                     *         "shortName": "仙居一小",
                     *         "kind": "PLATFORM"
                     *       },
                     *       "fiscalYear": 2026,
                     *       "documentNumber": "浙教基〔2020〕70号",
                     *       "note": "每村 0.5 万元，镇机关支部 1 万元",
                     *       "state": "OPEN",
                     *       "total": "5000.00",
                     *       "allocated": "5000.00",
                     *       "pending": "5000.00",
                     *       "remaining": "5000.00",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
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
            /** @description account-not-bound, cross-site-request, fund-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description fund-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description fund-closed, idempotency-in-flight */
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
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
            /** @description not-acceptable */
            406: {
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
            /** @description account-not-bound, cross-site-request, grant-not-yours, grant-to-oneself */
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
    readHolidayFile: {
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
                /** @example … */
                "text/calendar": string;
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
                     *       "years": [
                     *         {
                     *           "year": 2027,
                     *           "days": [
                     *             {
                     *               "day": "2026-10-10",
                     *               "kind": "OFF",
                     *               "name": "国庆节"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "troubles": [
                     *         {
                     *           "line": 12,
                     *           "kind": "LINE_BROKEN",
                     *           "text": "DTSTART;VALUE=DATE:20270230"
                     *         }
                     *       ],
                     *       "troubleCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["HolidayReading"];
                };
            };
            /** @description holiday-file-broken, holiday-file-too-many-events, holiday-file-unreadable, request-invalid, request-unreadable */
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
            /** @description not-acceptable */
            406: {
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
    listHolidays: {
        parameters: {
            query?: {
                /** @description The region in which this organisation lies */
                organizationId?: string;
                /**
                 * @description 行政区划代码; without it and organizationId the caller's region
                 * @example 331024
                 */
                regionCode?: string;
                /**
                 * @description One calendar year
                 * @example 2026
                 */
                year?: number;
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
                     *           "year": 2026,
                     *           "regionCode": "331024",
                     *           "announced": true,
                     *           "source": "国办发明电〔2025〕7号",
                     *           "days": [
                     *             {
                     *               "day": "2026-10-10",
                     *               "kind": "OFF",
                     *               "name": "国庆节"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageHolidayYearView"];
                };
            };
            /** @description region-unknown, request-invalid */
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
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    importActivities: {
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
                 *       "allianceId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "pairingId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "organizationId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "hostId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "kind": "PARTY_DAY",
                 *       "entries": [
                 *         {
                 *           "uid": "040000008200E00074C5B7101A82E008@example.cn",
                 *           "title": "第三季度主题党日",
                 *           "startsAt": "2026-12-10T14:00:00+08:00",
                 *           "endsAt": "2026-12-10T16:30:00+08:00",
                 *           "place": "河坝村文化礼堂",
                 *           "onlineUrl": "https://meeting.example.cn/j/8675309",
                 *           "description": "…",
                 *           "version": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportActivities"];
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
                     *       "created": 12,
                     *       "changed": 1,
                     *       "unchanged": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityImport"];
                };
            };
            /** @description activity-import-twice, activity-kind-unknown, activity-times-out-of-range, activity-times-reversed, activity-too-long, cooperation-ambiguous, request-invalid, request-unreadable */
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
            /** @description account-not-bound, activity-not-yours, cross-site-request */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description alliance-not-found, organization-not-found, pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description activity-container-closed, activity-host-not-party, activity-import-overtaken, activity-not-editable, idempotency-in-flight, organization-closed */
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
    importHolidays: {
        parameters: {
            query?: {
                /** @description Checks and answers what would be, writes nothing */
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
                 *       "regionCode": "331024",
                 *       "year": 2027,
                 *       "source": "国办发明电〔2025〕7号",
                 *       "days": [
                 *         {
                 *           "day": "2026-10-10",
                 *           "kind": "OFF",
                 *           "name": "国庆节"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportHolidays"];
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
                     *       "year": 2026,
                     *       "regionCode": "331024",
                     *       "announced": true,
                     *       "source": "国办发明电〔2025〕7号",
                     *       "days": [
                     *         {
                     *           "day": "2026-10-10",
                     *           "kind": "OFF",
                     *           "name": "国庆节"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HolidayYear"];
                };
            };
            /** @description holidays-invalid, region-unknown, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, school-calendar-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
    importSchoolYears: {
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
                 *       "years": [
                 *         {
                 *           "regionCode": "331024",
                 *           "firstYear": 2026,
                 *           "startsOn": "2026-09-01",
                 *           "endsOn": "2027-08-31",
                 *           "source": "2026学年中小学校历",
                 *           "semesters": [
                 *             {
                 *               "term": 1,
                 *               "startsOn": "2026-09-01",
                 *               "endsOn": "2027-01-22",
                 *               "firstMonday": "2026-08-31",
                 *               "weeks": 20
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportSchoolYears"];
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
                    "application/json": components["schemas"]["SchoolYearImportResult"];
                };
            };
            /** @description request-invalid, request-unreadable, school-years-invalid */
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
            /** @description account-not-bound, cross-site-request, school-calendar-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
            /** @description not-acceptable */
            406: {
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
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
                /**
                 * @description "me": proposals that I may confirm, and confirmed ones that I may file
                 * @example me
                 */
                awaiting?: string;
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /** @description With this organisation on either side */
                organizationId?: string;
                /**
                 * @description Part of a side's name, the brand or the filing number
                 * @example 河坝
                 */
                q?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
                /** @description Only in this state */
                state?: components["schemas"]["PairingState"];
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
                     *           "state": "PROPOSED",
                     *           "sideA": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "sideB": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "brand": "书香河坝",
                     *           "startsOn": "2026-10-01",
                     *           "endsOn": "2027-09-30",
                     *           "filingNumber": "青委〔2026〕3号",
                     *           "allowedActions": [
                     *             "EDIT"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PagePairingSummary"];
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
            /** @description not-acceptable */
            406: {
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
    proposePairing: {
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
                 *       "sideAId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "sideBId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *       "proposingSide": "A",
                 *       "brand": "书香河坝",
                 *       "startsOn": "2026-10-01",
                 *       "endsOn": "2027-09-30",
                 *       "goal": "每年一次座谈或党课",
                 *       "agreementNumber": "师院党〔2026〕9号",
                 *       "agreementSignedOn": "2026-09-28",
                 *       "payer": "A",
                 *       "postsA": [
                 *         {
                 *           "post": "LEADER",
                 *           "name": "陈荣",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "党支部书记"
                 *         }
                 *       ],
                 *       "postsB": [
                 *         {
                 *           "post": "LEADER",
                 *           "name": "陈荣",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "党支部书记"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProposePairing"];
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description pairing-dates-reversed, pairing-side-unclear, pairing-sides-equal, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours, pairing-side-not-yours */
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
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, organization-closed, pairing-exists */
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
    getPairing: {
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changePairing: {
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
                 *       "brand": "书香河坝",
                 *       "startsOn": "2026-10-01",
                 *       "endsOn": "2027-09-30",
                 *       "goal": "每年一次座谈或党课",
                 *       "agreementNumber": "师院党〔2026〕9号",
                 *       "agreementSignedOn": "2026-09-28",
                 *       "payer": "A"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PairingChangePatch"];
                /**
                 * @example {
                 *       "brand": "书香河坝",
                 *       "startsOn": "2026-10-01",
                 *       "endsOn": "2027-09-30",
                 *       "goal": "每年一次座谈或党课",
                 *       "agreementNumber": "师院党〔2026〕9号",
                 *       "agreementSignedOn": "2026-09-28",
                 *       "payer": "A"
                 *     }
                 */
                "application/json": components["schemas"]["PairingChangePatch"];
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description pairing-dates-reversed, request-invalid, request-unreadable */
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours, pairing-side-not-yours, pairing-terms-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, pairing-closed, pairing-exists */
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
    listPairingAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    closePairing: {
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
                 *       "reason": "协议到期",
                 *       "closedOn": "2027-09-30"
                 *     }
                 */
                "application/json": components["schemas"]["ClosePairing"];
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, pairing-closed */
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
    confirmPairing: {
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours-to-confirm */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, pairing-already-decided, pairing-closed, pairing-needs-second-person */
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
    declinePairing: {
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
                 *       "reason": "已与其他支部结对"
                 *     }
                 */
                "application/json": components["schemas"]["DeclinePairing"];
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours-to-confirm */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, pairing-already-decided, pairing-closed, pairing-needs-second-person */
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
    filePairing: {
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
                 *       "filingNumber": "青委〔2026〕3号",
                 *       "filedOn": "2026-10-08"
                 *     }
                 */
                "application/json": components["schemas"]["FilePairing"];
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, pairing-closed, pairing-not-confirmed */
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
    replacePairingPosts: {
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
                 *       "side": "A",
                 *       "posts": [
                 *         {
                 *           "post": "LEADER",
                 *           "name": "陈荣",
                 *           "personId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                 *           "title": "党支部书记"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReplacePairingPosts"];
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
                     *       "name": "文学院党委 与 河坝村党支部",
                     *       "state": "PROPOSED",
                     *       "sideA": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "sideB": {
                     *         "organization": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "parent": {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "name": "仙居县第一小学",
                     *           "shortName": "仙居一小",
                     *           "kind": "PLATFORM"
                     *         },
                     *         "posts": [
                     *           {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "post": "LEADER",
                     *             "name": "陈荣",
                     *             "person": {
                     *               "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *               "name": "陈荣"
                     *             },
                     *             "title": "党支部书记",
                     *             "phoneMasked": "138****5678"
                     *           }
                     *         ],
                     *         "allowedActions": [
                     *           "EDIT"
                     *         ]
                     *       },
                     *       "brand": "书香河坝",
                     *       "startsOn": "2026-10-01",
                     *       "endsOn": "2027-09-30",
                     *       "goal": "每年一次座谈或党课",
                     *       "agreementNumber": "师院党〔2026〕9号",
                     *       "agreementSignedOn": "2026-09-28",
                     *       "payer": "A",
                     *       "proposedBySide": "A",
                     *       "proposedBy": {
                     *         "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *         "name": "陈荣"
                     *       },
                     *       "confirmedOn": "2026-10-02",
                     *       "declineReason": "已与其他支部结对",
                     *       "filingNumber": "青委〔2026〕3号",
                     *       "filedOn": "2026-10-08",
                     *       "closedOn": "2027-09-30",
                     *       "closeReason": "协议到期",
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
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
            /** @description account-not-bound, cross-site-request, pairing-not-yours, pairing-side-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pairing-not-found, person-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, pairing-closed */
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
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
            /** @description not-acceptable */
            406: {
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
            /** @description not-acceptable */
            406: {
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
    listSchoolYears: {
        parameters: {
            query?: {
                /** @description Adds total to the answer */
                count?: boolean;
                /** @description Opaque; the nextCursor of the page before */
                cursor?: string;
                /**
                 * @description The calendar year in which it begins
                 * @example 2026
                 */
                firstYear?: number;
                /**
                 * @description Items at the most, 1 to 200
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description 行政区划代码
                 * @example 331024
                 */
                regionCode?: string;
                /**
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
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
                     *           "regionCode": "331024",
                     *           "firstYear": 2026,
                     *           "name": "2026-2027学年",
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2027-08-31",
                     *           "source": "2026学年中小学校历",
                     *           "semesters": [
                     *             {
                     *               "term": 1,
                     *               "startsOn": "2026-09-01",
                     *               "endsOn": "2027-01-22",
                     *               "firstMonday": "2026-08-31",
                     *               "weeks": 20
                     *             }
                     *           ],
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
                    "application/json": components["schemas"]["PageSchoolYearView"];
                };
            };
            /** @description cursor-invalid, region-unknown, request-invalid */
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
            /** @description not-acceptable */
            406: {
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
    setSchoolYear: {
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
                 *       "regionCode": "331024",
                 *       "firstYear": 2026,
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2027-08-31",
                 *       "source": "2026学年中小学校历",
                 *       "semesters": [
                 *         {
                 *           "term": 1,
                 *           "startsOn": "2026-09-01",
                 *           "endsOn": "2027-01-22",
                 *           "firstMonday": "2026-08-31",
                 *           "weeks": 20
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetSchoolYear"];
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
                     *       "regionCode": "331024",
                     *       "firstYear": 2026,
                     *       "name": "2026-2027学年",
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "source": "2026学年中小学校历",
                     *       "semesters": [
                     *         {
                     *           "term": 1,
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2027-01-22",
                     *           "firstMonday": "2026-08-31",
                     *           "weeks": 20
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolYear"];
                };
            };
            /** @description region-unknown, request-invalid, request-unreadable, school-year-dates-invalid, semester-dates-invalid, semester-first-monday-invalid, semester-weeks-invalid */
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
            /** @description account-not-bound, cross-site-request, school-calendar-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-in-flight, school-year-exists */
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
    getSchoolYear: {
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
                     *       "regionCode": "331024",
                     *       "firstYear": 2026,
                     *       "name": "2026-2027学年",
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "source": "2026学年中小学校历",
                     *       "semesters": [
                     *         {
                     *           "term": 1,
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2027-01-22",
                     *           "firstMonday": "2026-08-31",
                     *           "weeks": 20
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolYear"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description school-year-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    changeSchoolYear: {
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
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2027-08-31",
                 *       "source": "2026学年中小学校历",
                 *       "semesters": [
                 *         {
                 *           "term": 1,
                 *           "startsOn": "2026-09-01",
                 *           "endsOn": "2027-01-22",
                 *           "firstMonday": "2026-08-31",
                 *           "weeks": 20
                 *         }
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["SchoolYearChangePatch"];
                /**
                 * @example {
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2027-08-31",
                 *       "source": "2026学年中小学校历",
                 *       "semesters": [
                 *         {
                 *           "term": 1,
                 *           "startsOn": "2026-09-01",
                 *           "endsOn": "2027-01-22",
                 *           "firstMonday": "2026-08-31",
                 *           "weeks": 20
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SchoolYearChangePatch"];
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
                     *       "regionCode": "331024",
                     *       "firstYear": 2026,
                     *       "name": "2026-2027学年",
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2027-08-31",
                     *       "source": "2026学年中小学校历",
                     *       "semesters": [
                     *         {
                     *           "term": 1,
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2027-01-22",
                     *           "firstMonday": "2026-08-31",
                     *           "weeks": 20
                     *         }
                     *       ],
                     *       "createdAt": "2026-10-14T15:00:00+08:00",
                     *       "updatedAt": "2026-10-14T15:00:00+08:00",
                     *       "allowedActions": [
                     *         "EDIT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolYear"];
                };
            };
            /** @description request-invalid, request-unreadable, school-year-dates-invalid, semester-dates-invalid, semester-first-monday-invalid, semester-weeks-invalid */
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
            /** @description account-not-bound, cross-site-request, school-calendar-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description school-year-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    listSchoolYearAuditEvents: {
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
                 * @description The list's natural order, name, startsAt or createdAt, or with a minus the other way round
                 * @example -createdAt
                 */
                sort?: string;
            };
            header?: never;
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
            /** @description school-year-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
                /**
                 * @description Part of the name
                 * @example 河坝
                 */
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
                     *           "subject": "ALLIANCE",
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "文学院党委 与 河坝村党支部",
                     *           "detail": "党建促乡村振兴"
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageSearchHit"];
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    listSemesters: {
        parameters: {
            query?: {
                /**
                 * @description Today if absent
                 * @example 2026-11-25
                 */
                on?: string;
                /** @description The region in which this organisation lies */
                organizationId?: string;
                /**
                 * @description 行政区划代码; without it and organizationId the caller's region
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
                     *           "firstYear": 2026,
                     *           "term": 1,
                     *           "name": "2026-2027学年第一学期",
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2027-01-22",
                     *           "firstMonday": "2026-08-31",
                     *           "weeks": 20,
                     *           "teachingWeeks": [
                     *             {
                     *               "firstYear": 2026,
                     *               "term": 1,
                     *               "number": 5,
                     *               "from": "2026-09-28"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "…",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PageSemesterView"];
                };
            };
            /** @description calendar-range-invalid, region-unknown, request-invalid */
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
            /** @description organization-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
    getWorkbench: {
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
                     *       "today": "2026-10-14",
                     *       "waiting": [
                     *         {
                     *           "kind": "PAIRING_CONFIRMATION",
                     *           "subject": "ALLIANCE",
                     *           "subjectId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "title": "文学院党委 与 河坝村党支部",
                     *           "detail": "校地结对共建资金",
                     *           "amount": "5000.00",
                     *           "since": "2026-10-14T15:00:00+08:00"
                     *         }
                     *       ],
                     *       "waitingTotal": 5,
                     *       "week": [
                     *         {
                     *           "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "version": 0,
                     *           "title": "第三季度主题党日",
                     *           "kind": "PARTY_DAY",
                     *           "state": "PLANNED",
                     *           "startsAt": "2026-12-10T14:00:00+08:00",
                     *           "endsAt": "2026-12-10T16:30:00+08:00",
                     *           "place": "河坝村文化礼堂",
                     *           "onlineUrl": "https://meeting.example.cn/j/8675309",
                     *           "host": {
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "仙居县第一小学",
                     *             "shortName": "仙居一小",
                     *             "kind": "PLATFORM"
                     *           },
                     *           "container": {
                     *             "subject": "ALLIANCE",
                     *             "id": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *             "name": "文学院党委 与 河坝村党支部"
                     *           },
                     *           "needsRecord": true,
                     *           "seriesId": "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55",
                     *           "notice": {
                     *             "dueOn": "2026-12-03",
                     *             "isLate": false
                     *           }
                     *         }
                     *       ],
                     *       "alliances": {
                     *         "total": 3,
                     *         "draft": 1,
                     *         "active": 2,
                     *         "closed": 0
                     *       },
                     *       "pairings": {
                     *         "total": 10,
                     *         "proposed": 1,
                     *         "confirmed": 1,
                     *         "filed": 8,
                     *         "closed": 0
                     *       },
                     *       "funding": {
                     *         "fiscalYear": 2026,
                     *         "total": "55000.00",
                     *         "allocated": "55000.00",
                     *         "pending": "55000.00",
                     *         "remaining": "55000.00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Workbench"];
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
            /** @description account-not-bound */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-acceptable */
            406: {
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
}
