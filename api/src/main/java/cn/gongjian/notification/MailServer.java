package cn.gongjian.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's mail server, where there is one. */
@ApplicationScoped
class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Optional<String> host;
    private final ReactiveMailer mailer;

    MailServer(@ConfigProperty(name = "gongjian.mail.host") Optional<String> host, ReactiveMailer mailer) {
        this.host = host;
        this.mailer = mailer;
    }

    boolean isThere() {
        return host.isPresent();
    }

    Uni<Void> send(Mail mail) {
        return mailer.send(mail).ifNoItem().after(PATIENCE).fail();
    }
}
