package cn.gongjian.plan.reading;

/** 《…2020年度…1500家…》: what stands in the title of a document is no rule of the plan. */
final class BookTitles {

    private BookTitles() {}

    static boolean hold(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.indexOf('》', at) >= 0;
    }
}
