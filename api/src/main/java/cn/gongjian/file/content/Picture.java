package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;

/** What is kept of a picture's own words about itself: its size, and how the camera was held. */
record Picture(int width, int height, Orientation orientation) {

    /** More than the sensors of phones have; a small file may claim any size, and whoever shows it has to believe it. */
    private static final long MOST_PIXELS = 110_000_000;
    private static final int LONGEST_EDGE = 30_000;

    Picture {
        if (width < 1 || height < 1 || width > LONGEST_EDGE || height > LONGEST_EDGE || (long) width * height > MOST_PIXELS)
            throw FILE_UNREADABLE.because();
    }

    long pixels() {
        return (long) width * height;
    }
}
