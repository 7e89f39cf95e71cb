package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import cn.gongjian.plan.draft.Commitment;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as they stand in plans, and what is owed. Columns: text, then each duty as "count[-max] bound period owner strength [kind]". */
class PromisesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每学期开展2次研修活动。 | 2 EXACT SEMESTER WHOLE HARD JOINT_RESEARCH
            每学期组织3—5次教研活动。 | 3-5 EXACT SEMESTER WHOLE HARD JOINT_RESEARCH
            每月不少于两次集体备课。 | 2 MIN MONTH WHOLE HARD LESSON_PREPARATION
            每两个月一次组织主题党日。 | 1 EXACT TWO_MONTHS WHOLE HARD PARTY_DAY
            每逢双月召开一次调度会。 | 1 EXACT TWO_MONTHS WHOLE HARD JOINT_MEETING
            全年不少于4次送教下乡。 | 4 MIN YEAR WHOLE HARD OUTREACH_TEACHING
            每半年至少开展1次互访。 | 1 MIN HALF_YEAR WHOLE HARD MUTUAL_VISIT
            原则上每季度1次联席会议。 | 1 EXACT QUARTER WHOLE SOFT JOINT_MEETING
            原则上，每季度召开1次联席会议。 | 1 EXACT QUARTER WHOLE SOFT JOINT_MEETING
            每周一次集体备课。 | 1 EXACT WEEK WHOLE HARD LESSON_PREPARATION
            每周三下午开展教研活动。 | 1 EXACT WEEK WHOLE HARD JOINT_RESEARCH
            每月第一周开展集体备课。 | 1 EXACT MONTH WHOLE HARD LESSON_PREPARATION
            每名教师每学期上1节公开课。 | 1 EXACT SEMESTER EACH_PERSON HARD OPEN_LESSON
            核心校每月向每所成员校送教1次。 | 1 EXACT MONTH EACH_MEMBER HARD OUTREACH_TEACHING
            每校每学期选派2名骨干教师到村校送教不少于2次。 | 2 MIN SEMESTER EACH_MEMBER HARD OUTREACH_TEACHING
            各学院每年组织党员到村参加一次座谈。 | 1 EXACT YEAR EACH_MEMBER HARD FORUM
            各支部每季度联合开展1次主题党日活动。 | 1 EXACT QUARTER WHOLE HARD PARTY_DAY
            联席会议每季度召开一次，由双方轮流承办。 | 1 EXACT QUARTER WHOLE HARD JOINT_MEETING
            一年两次开展互访活动。 | 2 EXACT YEAR WHOLE HARD MUTUAL_VISIT
            党员每月开展志愿服务2小时以上。 | 2 MIN MONTH EACH_PERSON HARD VOLUNTEERING
            专题讲座2次/学期。 | 2 EXACT SEMESTER WHOLE HARD LECTURE
            每学期外出考察不超过2次。 | 2-2 MAX SEMESTER WHOLE HARD STUDY_TRIP
            每年走访慰问困难群众10次左右。 | 10 APPROX YEAR WHOLE HARD VISIT
            每年至少做1-2件好事。 | 1 MIN YEAR WHOLE HARD -
            每学期开展一次互访；期末组织一次总结会。 | 1 EXACT SEMESTER WHOLE HARD MUTUAL_VISIT, 1 EXACT ONCE WHOLE HARD -
            每名教师每学期听课不少于10节，上公开课1节。 | 10 MIN SEMESTER EACH_PERSON HARD LESSON_OBSERVATION, 1 EXACT SEMESTER EACH_PERSON HARD OPEN_LESSON
            每学期至少组织活动指导1次、教研活动指导1次、课题指导1次。 | 1 MIN SEMESTER WHOLE HARD INSPECTION, 1 MIN SEMESTER WHOLE HARD JOINT_RESEARCH, 1 MIN SEMESTER WHOLE HARD TOPIC_GUIDANCE
            每月拿出一节班会课、一节阅读课共两个课时。 | 2 EXACT MONTH WHOLE HARD -
            每年3月和9月分别组织督查。 | 2 EXACT YEAR WHOLE HARD INSPECTION
            每学年出版《研究成果集》。 | 1 EXACT SCHOOL_YEAR WHOLE HARD -
            开展一次互访沟通交流活动。 | 1 EXACT ONCE WHOLE HARD MUTUAL_VISIT
            共组织4次专题培训。 | 4 EXACT TERM WHOLE HARD TRAINING
            所有党员每人要结交一名群众朋友。 | 1 EXACT ONCE EACH_PERSON HARD -
            支教教师课时满80以上。 | 80 MIN TERM EACH_PERSON HARD -
            """)
    void areRead(String text, String expected) {
        assertThat(said(text), is(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每次活动集中半天。
            学校教研活动每半天按3课时计算。
            第一次会议由甲校承办。
            落实《关于新增1500家结对学校每年考核两次的通知》。
            两次考核得分各按30%计入总分。
            支教期限一年（两个学期）。
            面向全体教师，提升素养，打造一个平台。
            定期开展教研活动。
            每2周开展1次网络教研。
            2026年9月10日前报送名单1份。
            推广“两学一做”，开展“三会一课”。
            每位学生学会一项体育技能。
            """)
    void areNotInvented(String text) {
        assertThat(said(text), is(""));
    }

    private static String said(String text) {
        return PlanReader.read(text, ReadingHints.none()).commitments().stream().map(PromisesInTextTest::said).collect(Collectors.joining(", "));
    }

    private static String said(Commitment one) {
        return "%d%s %s %s %s %s %s".formatted(one.count(), one.max() == null ? "" : "-" + one.max(), one.bound(), one.period(), one.owner(), one.strength(), one.kind() == null ? "-" : one.kind());
    }
}
