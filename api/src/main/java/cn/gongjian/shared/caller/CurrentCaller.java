package cn.gongjian.shared.caller;

import jakarta.enterprise.context.RequestScoped;

/** The caller of this request; set by the filter in front of every resource under /v1, so it is always there. */
@RequestScoped
public class CurrentCaller {

    private Caller caller;

    public Caller get() {
        if (caller == null) throw new IllegalStateException("asked for the caller outside of /v1");
        return caller;
    }

    public void set(Caller caller) {
        this.caller = caller;
    }
}
