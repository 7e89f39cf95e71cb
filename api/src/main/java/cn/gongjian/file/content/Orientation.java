package cn.gongjian.file.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is kept of what a camera writes into a picture: which side is up, as EXIF numbers it. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    boolean isUpright() {
        return value == 1;
    }

    /** Out of a TIFF structure; upright where none can be read. */
    static Orientation in(ByteBuffer tiff) {
        try {
            return read(tiff.slice());
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12) {
            if ((tiff.getShort(entry) & 0xffff) != TAG || tiff.getShort(entry + 2) != SHORT) continue;
            int value = tiff.getShort(entry + 8);
            return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** A TIFF structure that says this and nothing else. */
    byte[] written() {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) value).putShort((short) 0).putInt(0).array();
    }
}
