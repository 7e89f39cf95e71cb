package cn.gongjian.file.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of S3, or of any store that speaks its protocol. */
final class S3Bucket implements FileStore {

    private final S3Client client;
    private final String bucket;

    S3Bucket(FileSettings.S3 settings) {
        this.bucket = settings.bucket().orElseThrow(() -> new IllegalStateException("gongjian.files.s3.bucket is missing"));
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.accessKey().orElseThrow(() -> new IllegalStateException("gongjian.files.s3.access-key is missing")),
                        settings.secretKey().orElseThrow(() -> new IllegalStateException("gongjian.files.s3.secret-key is missing")))))
                // The newer checksums are Amazon's own; other stores refuse them.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(3)).socketTimeout(Duration.ofSeconds(20)).build())
                .overrideConfiguration(c -> c.apiCallTimeout(Duration.ofSeconds(50)));
        settings.endpoint().map(URI::create).ifPresent(builder::endpointOverride);
        this.client = builder.build();
    }

    @Override
    public void put(String key, Path content) {
        client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(content));
    }

    /** Into a file of this machine, so that it goes out as one of the local folder does. */
    @Override
    public Fetched fetch(String key) throws IOException {
        var folder = Files.createTempDirectory("gongjian-fetched");
        var fetched = new Fetched(folder.resolve(key), true);
        try {
            client.getObject(request -> request.bucket(bucket).key(key), ResponseTransformer.toFile(fetched.path()));
            return fetched;
        } catch (NoSuchKeyException none) {
            fetched.close();
            throw new NoSuchFileException(key);
        } catch (RuntimeException failed) {
            fetched.close();
            throw failed;
        }
    }

    @Override
    public void delete(String key) {
        client.deleteObject(request -> request.bucket(bucket).key(key));
    }
}
