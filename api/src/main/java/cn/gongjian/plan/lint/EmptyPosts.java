package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A post of the leading group that nobody holds yet. */
final class EmptyPosts implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < draft.posts().size(); i++) {
            var post = draft.posts().get(i);
            if (post.name() == null && post.organization() == null && post.count() == null && !post.eachSide())
                found.add(Finding.of(FindingCode.POST_EMPTY, "/posts/" + i, post.passage(), Map.of("post", post.post().name())));
        }
        return found;
    }
}
