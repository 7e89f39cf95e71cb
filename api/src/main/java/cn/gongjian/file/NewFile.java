package cn.gongjian.file;

import cn.gongjian.file.content.FileFormat;
import cn.gongjian.file.content.Taken;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A file that was looked into and lies in the store. Where it lies is no part of what was asked for: sent again, it is the same request. */
record NewFile(UUID activityId, FileChange facts, FileFormat format, long size, String sha256, Integer width, Integer height, boolean hasThumbnail,
        @JsonIgnore UUID contentId) {

    static NewFile of(UUID activityId, FileChange facts, Taken taken, UUID contentId) {
        return new NewFile(activityId, facts, taken.format(), taken.size(), taken.sha256(), taken.width(), taken.height(), taken.thumbnail() != null, contentId);
    }
}
