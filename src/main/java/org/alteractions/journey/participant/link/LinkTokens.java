package org.alteractions.journey.participant.link;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.text.ParseException;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * The token in a link's address: the signed number of the link. It cannot be guessed or changed and holds no personal
 * data.
 */
@Component
public class LinkTokens {

    private static final int LONGEST = 300;

    private final LinkKeys keys;

    public LinkTokens(LinkKeys keys) {
        this.keys = keys;
    }

    public String of(long number) {
        String key = keys.current();
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key).build(), new Payload(Long.toString(number)));
        try {
            token.sign(new MACSigner(keys.secret(key).orElseThrow()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The key '" + key + "' cannot sign", e);
        }
        return token.serialize();
    }

    /** The link's number; empty if the signature is not valid. */
    public OptionalLong number(String token) {
        if (token.length() > LONGEST) {
            return OptionalLong.empty();
        }
        try {
            JWSObject sent = JWSObject.parse(token);
            byte[] secret = keys.secret(sent.getHeader().getKeyID()).orElse(null);
            boolean ours = secret != null
                    && JWSAlgorithm.HS256.equals(sent.getHeader().getAlgorithm())
                    && sent.verify(new MACVerifier(secret));
            return ours ? OptionalLong.of(Long.parseLong(sent.getPayload().toString())) : OptionalLong.empty();
        } catch (ParseException | JOSEException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
