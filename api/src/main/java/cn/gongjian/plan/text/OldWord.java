package cn.gongjian.plan.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files of the compound format: Word before 2007, or a newer one behind a password. */
final class OldWord {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldWord() {}

    static boolean isEncrypted(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        for (int i = 0; i + ENCRYPTED.length <= content.length; i++)
            if (content[i] == ENCRYPTED[0] && Arrays.equals(content, i, i + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) return true;
        return false;
    }
}
