package cn.gongjian.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A real SMTP server that keeps what it gets, and can be down. */
@Singleton
public class Mailboxes {

    private final ServerSetup at;
    private GreenMail server;

    Mailboxes(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        at = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    public void open() {
        close();
        server = new GreenMail(at);
        server.start();
    }

    public List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    @PreDestroy
    public void close() {
        if (server != null) server.stop();
        server = null;
    }
}
