package cn.gongjian.plan.reading;

import java.util.regex.Pattern;

/** Tells the name of a person from other words; masked ones such as 孙xx or 王某 are names too. */
final class PersonNames {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤殷尤施倪齐温庞樊俞章鲁葛伍申"
            + "兰左冉骆岳庄祝洪詹聂凌关季包柴舒柯翁耿盛应蓝游纪童欧裴阮苗凤管甘麦路单艾焦辛安屈柳毕鲍柏卫翟戚涂成";
    private static final Pattern FORM = Pattern.compile("[" + SURNAMES + "][\\u4e00-\\u9fff]{1,2}|(?:欧阳|上官|司马|诸葛|尉迟|皇甫)[\\u4e00-\\u9fff]{1,2}");
    private static final Pattern MASKED = Pattern.compile("[\\u4e00-\\u9fff](?:[xX×*＊○〇]{1,3}|某{1,2})");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:校长|园长|主任|书记|老师|教师|局长|科长|组长|领导|支部|学校|小学|中学|任课|成员|单位|部门|机关|人员|负责|专家|党员|干部|各|全体|关于|应当|成立|管理|方案).*");

    private PersonNames() {}

    static boolean is(String words) {
        return MASKED.matcher(words).matches() || FORM.matcher(words).matches() && !NO_NAME.matcher(words).matches();
    }

    /** In a list after a label any two or three characters are a name, unless they name an office. */
    static boolean isListed(String words) {
        return MASKED.matcher(words).matches() || words.matches("[\\u4e00-\\u9fff·]{2,4}") && !NO_NAME.matcher(words).matches();
    }
}
