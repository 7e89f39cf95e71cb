package cn.gongjian.calendar;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.organization.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

/** What a visitor writes afterwards for those who were visited: plan 5 wants it of every supervision. */
@Embeddable
class Guidance {
    @Column(name = "guidance_observed") String observed;
    @Column(name = "guidance_advice") String advice;
    @Column(name = "guidance_follow_up") String followUp;
    @Column(name = "guidance_follow_up_on") LocalDate followUpOn;
    @Column(name = "guidance_written_at") Instant writtenAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "guidance_author_id") Person author;

    static Guidance of(WriteGuidance words, LocalDate visitedOn, Person by, Instant now) {
        if (words.followUpOn() != null && words.followUpOn().isBefore(visitedOn)) throw REQUEST_INVALID.because().at("/followUpOn", "不能早于活动日期");
        var guidance = new Guidance();
        guidance.observed = words.observed().strip();
        guidance.advice = words.advice().strip();
        guidance.followUp = Activity.text(words.followUp());
        guidance.followUpOn = words.followUpOn();
        guidance.writtenAt = now;
        guidance.author = by;
        return guidance;
    }
}
