package cn.gongjian.file;

/** What a file is to its activity. Evidence is a word for it like the others: nothing asks for it unless a plan does. */
public enum FileRole {
    ANNOUNCEMENT, MINUTES, PHOTO, MATERIAL, EVIDENCE
}
