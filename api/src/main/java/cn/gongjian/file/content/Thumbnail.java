package cn.gongjian.file.content;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/** A small copy for lists, as JPEG. */
final class Thumbnail {

    private static final int EDGE = 480;
    /** A picture that is small anyway is its own thumbnail. */
    private static final long SMALL = 60_000;
    /** Read row by row it needs little; interlaced and progressive ones are held whole, and those of this size are rare. */
    private static final long MOST_PIXELS = 50_000_000;

    private Thumbnail() {}

    /** Empty where a list can as well show the picture itself, or where Java does not read it. */
    static Optional<byte[]> of(Path file, long size, Picture picture) {
        if (size <= SMALL || picture.pixels() > MOST_PIXELS) return Optional.empty();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(JpegPicture.turned(written(scaled(coarse(reader, picture))), picture.orientation()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unusual) {
            return Optional.empty();
        }
    }

    /** Every n-th point of every n-th row, so that the whole picture never lies in memory; one at a time, for those that have to. */
    private static synchronized BufferedImage coarse(ImageReader reader, Picture picture) throws IOException {
        var param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(picture.width(), picture.height()) / (EDGE * 2));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1, (double) EDGE / Math.max(image.getWidth(), image.getHeight()));
        var small = new BufferedImage(Math.max(1, (int) (image.getWidth() * factor)), Math.max(1, (int) (image.getHeight() * factor)), BufferedImage.TYPE_INT_RGB);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), Color.WHITE, null);
        canvas.dispose();
        return small;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.8f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
