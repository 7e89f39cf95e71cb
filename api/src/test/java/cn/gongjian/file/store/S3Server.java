package cn.gongjian.file.store;

import java.net.URI;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;

/** A store in memory that speaks S3 and checks signatures; in a process of its own, because its libraries do not get on with those of the build. */
public final class S3Server {

    private S3Server() {}

    /** Says its port and serves until its input ends. */
    public static void main(String[] bucketKeySecret) throws Exception {
        var blobs = ContextBuilder.newBuilder(new TransientApiMetadata()).credentials("any", "any").build(BlobStoreContext.class).getBlobStore();
        blobs.createContainerInLocation(null, bucketKeySecret[0]);
        var server = S3Proxy.builder().blobStore(blobs).endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, bucketKeySecret[1], bucketKeySecret[2]).build();
        server.start();
        System.out.println("port " + server.getPort());
        System.in.read();
        System.exit(0);
    }
}
