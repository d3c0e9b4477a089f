package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.Yaml;

/** The proxy of docker-compose.yml and the application have the same limits, and the proxy is the only way in. */
class ProxyTest {

    private static final Path NGINX = Path.of("src/main/docker/nginx.conf");

    @Test
    void proxyTakesWhatTheApplicationTakes() throws IOException {
        DataSize largest = DataSize.parse(setting("spring", "servlet", "multipart", "max-request-size").toString());

        assertThat(Files.readString(NGINX)).contains("client_max_body_size 30m;", "limit_conn uploads 32;");
        assertThat(DataSize.ofMegabytes(30)).isEqualTo(largest);
        assertThat(directive("client_max_body_size")).as("where no files are sent").isEqualTo("10m");
        assertThat(32 * largest.toMegabytes()).as("of one network").isLessThan(1024);
        assertThat(section("services").get("proxy").get("tmpfs").toString()).contains("size=1g");
        assertThat(Files.readString(Path.of("src/main/resources/messages.properties"))).contains("dépasse 30 Mo");
        assertThat(setting("server", "max-http-request-header-size")).isEqualTo("80KB");
        assertThat(directive("large_client_header_buffers")).isEqualTo("4 80k");
    }

    @Test
    void requestIsTakenInWhole_withinADeadline() throws IOException {
        assertThat(directive("proxy_request_buffering")).isEqualTo("on");
        assertThat(directive("client_header_timeout")).isEqualTo("10s");
        assertThat(directive("client_body_timeout")).isEqualTo("15s");
        assertThat(directive("limit_conn")).isEqualTo("connections 100");
        assertThat(directive("limit_req")).isEqualTo("zone=requests burst=300 nodelay");
    }

    @Test
    void whoCalls_isWrittenByTheProxyAlone() throws IOException {
        assertThat(Files.readString(NGINX))
                .contains("proxy_set_header X-Forwarded-For $remote_addr;",
                        "proxy_set_header X-Forwarded-Proto $scheme;",
                        "proxy_set_header X-Forwarded-Host $http_host;",
                        "proxy_set_header Forwarded \"\";")
                .doesNotContain("$proxy_add_x_forwarded_for", "$http_x_forwarded");
    }

    @Test
    void linksOfParticipants_areInNoLogOfTheProxy() throws IOException {
        assertThat(directive("access_log")).isEqualTo("off");
        assertThat(directive("error_log")).isEqualTo("/dev/stderr crit");
        assertThat(directive("server_tokens")).isEqualTo("off");
    }

    @Test
    void onlyTheProxyHasAPort_andIsMountedAsWritten() throws IOException {
        Map<String, Map<String, Object>> services = section("services");
        assertThat(services.get("application")).doesNotContainKey("ports");
        assertThat(services.get("database")).doesNotContainKey("ports");
        assertThat(services.get("proxy"))
                .containsEntry("ports", List.of("127.0.0.1:8080:8080"))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("configs", List.of(Map.of("source", "nginx", "target", "/etc/nginx/nginx.conf")));
        assertThat(section("configs")).containsEntry("nginx", Map.of("file", "./" + NGINX));
        assertThat(services.get("proxy").get("image").toString()).matches("nginxinc/nginx-unprivileged:1\\.\\d+-alpine");
    }

    private static String directive(String name) throws IOException {
        Matcher found = Pattern.compile("(?m)^\\s*" + name + "\\s+([^;]+);").matcher(Files.readString(NGINX));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static Object setting(String... path) throws IOException {
        Object value = new Yaml().load(Files.readString(Path.of("src/main/resources/application.yaml")));
        for (String key : path) {
            value = ((Map<?, ?>) value).get(key);
        }
        return value;
    }

    private static Map<String, Map<String, Object>> section(String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return compose.get(name);
    }
}
