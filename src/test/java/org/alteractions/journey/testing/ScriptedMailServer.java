package org.alteractions.journey.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with scripted failures. Like a real server it accepts a mail at the final dot. */
public final class ScriptedMailServer implements AutoCloseable {

    /** Where in the conversation something happens. */
    public enum At { GREETING, SENDER, RECIPIENT, DATA, FINAL_DOT }

    /** Instead of an answer. */
    public static final String HANG_UP = "";

    /** After the mail was taken. */
    public static final String TAKE_AND_HANG_UP = "taken";

    /** After the mail was taken, nothing is ever said. */
    public static final String TAKE_AND_SAY_NOTHING = "silence";

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Map<At, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final AtomicInteger conversations = new AtomicInteger();
    private final Map<At, Long> pauses = new ConcurrentHashMap<>();
    private final Map<At, Long> onePause = new ConcurrentHashMap<>();

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::listen, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on, until told otherwise. @param answer code and text, or one of the constants */
    public void answer(At point, String answer) {
        answers.put(point, answer);
    }

    public void refuse(String recipient, String answer) {
        refused.put(recipient, answer);
    }

    /** Before each answer there. */
    public void pause(At point, long millis) {
        pauses.put(point, millis);
    }

    /** Before the next answer there. */
    public void pauseOnce(At point, long millis) {
        onePause.put(point, millis);
    }

    public void behave() {
        answers.clear();
        refused.clear();
        pauses.clear();
        onePause.clear();
    }

    /** Addresses of those whose mails were taken, in that order: twice where a mail came twice. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    public int conversations() {
        return conversations.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread thread = new Thread(() -> serve(caller), "scripted-mail-conversation");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        conversations.incrementAndGet();
        try (caller; BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            String recipient = null;
            boolean on = say(caller, At.GREETING, answers.getOrDefault(At.GREETING, "220 ready"));
            for (String line = on ? in.readLine() : null; line != null; line = on ? in.readLine() : null) {
                String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                if (command.equals("QUIT")) {
                    return;
                } else if (command.equals("MAIL")) {
                    on = say(caller, At.SENDER, answers.getOrDefault(At.SENDER, "250 ok"));
                } else if (command.equals("RCPT")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    on = say(caller, At.RECIPIENT,
                            refused.getOrDefault(recipient, answers.getOrDefault(At.RECIPIENT, "250 ok")));
                } else if (command.equals("DATA")) {
                    String answer = answers.getOrDefault(At.DATA, "354 go on");
                    on = say(caller, At.DATA, answer) && (!answer.startsWith("354") || take(caller, in, recipient));
                } else {
                    on = say(caller, null, "250 ok");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // Whoever called has hung up.
        }
    }

    private boolean take(Socket caller, BufferedReader in, String recipient) throws IOException, InterruptedException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        if (line == null) {
            return false;
        }
        String answer = answers.getOrDefault(At.FINAL_DOT, "250 taken");
        if (List.of(TAKE_AND_HANG_UP, TAKE_AND_SAY_NOTHING).contains(answer) || answer.startsWith("250")) {
            taken.add(recipient);
        }
        if (answer.equals(TAKE_AND_SAY_NOTHING)) {
            in.readLine();
            return false;
        }
        return !answer.equals(TAKE_AND_HANG_UP) && say(caller, At.FINAL_DOT, answer);
    }

    /** @param point null for what no script is about */
    private boolean say(Socket caller, At point, String answer) throws IOException, InterruptedException {
        if (point != null) {
            Long once = onePause.remove(point);
            Thread.sleep(once == null ? pauses.getOrDefault(point, 0L) : once);
        }
        if (answer.equals(HANG_UP)) {
            return false;
        }
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
