package org.alteractions.journey.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The links and attachments of the demo's mailbox work like those of mails. */
class MailboxControllerTest {

    private static final String LINK = "http://localhost:8080/lien/abc?lang=fr";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MockMvc pages;

    @BeforeEach
    void mailWithADateArrives() throws Exception {
        server.start();
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        pages = MockMvcBuilders.standaloneSetup(new MailboxController(server)).setViewResolvers(views).build();
        GreenMailUtil.sendMimeMessage(mail());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void linksOfAMailOpenATab_inItsFrameAndInItsText() throws Exception {
        Document page = Jsoup.parse(page("/mailbox/7").getContentAsString());

        assertThat(page.select("iframe").attr("sandbox")).isEqualTo("allow-popups allow-popups-to-escape-sandbox");
        Document framed = Jsoup.parse(page.select("iframe").attr("srcdoc"));
        assertThat(framed.select("base").attr("target")).isEqualTo("_blank");
        assertThat(framed.select("a").attr("href")).isEqualTo(LINK);
        assertThat(page.select("pre").text()).isEqualTo("Répondre <" + LINK + "> merci");
        assertThat(page.select("pre a[target=_blank]").attr("href")).isEqualTo(LINK);
    }

    @Test
    void filesAndTheMessageItselfAreDownloaded() throws Exception {
        Document list = Jsoup.parse(page("/mailbox").getContentAsString());
        assertThat(list.select("td").last().text()).isEqualTo("invitation.ics (1 ko)");
        Document page = Jsoup.parse(page("/mailbox/7").getContentAsString());
        assertThat(page.select("li").eachText())
                .containsExactly("invitation.ics (1 ko)", "Le message tel qu'il a été envoyé (.eml)");

        MockHttpServletResponse file = page(page.select("li a").first().attr("href"));
        assertThat(file.getContentAsString()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(file.getHeader("Content-Disposition")).contains("attachment").contains("invitation.ics");
        assertThat(page(page.select("li a").last().attr("href")).getContentAsString())
                .contains("X-Journey-Mail: 7").contains("multipart/mixed");
        assertThat(page("/mailbox/7/files/1").getStatus()).isEqualTo(404);
        assertThat(page("/mailbox/8/message.eml").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return pages.perform(get(address)).andReturn().getResponse();
    }

    private MimeMessage mail() throws Exception {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Répondre <" + LINK + "> merci", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<html><head><title>x</title></head><body><a href='" + LINK + "'>Répondre</a></body></html>",
                "UTF-8", "html");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html));
        MimeBodyPart date = new MimeBodyPart();
        date.setDataHandler(new DataHandler(new ByteArrayDataSource("BEGIN:VCALENDAR", "text/calendar")));
        date.setFileName("invitation.ics");
        MimeMessage mail = new MimeMessage(GreenMailUtil.getSession(server.getSmtp().getServerSetup()));
        mail.setFrom("nantes@alteractions.example");
        mail.setRecipients(MimeMessage.RecipientType.TO, "lea@etu.example");
        mail.setSubject("Votre place");
        mail.setHeader("X-Journey-Mail", "7");
        mail.setContent(new MimeMultipart("mixed", words, date));
        return mail;
    }
}
