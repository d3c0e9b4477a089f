package org.alteractions.journey.browser;

import java.util.List;

/** The ways through a feature's participants' pages that run in the browser. */
interface PageCases {

    List<PageCase> cases();
}
