package cn.gongjian.plan.text;

import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_UNPACKS_TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to go on where something unpacks to far more than it looks; what a zip says about sizes need not be true. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) throw PLAN_FILE_UNPACKS_TOO_LARGE.because();
    }
}
