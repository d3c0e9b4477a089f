package org.alteractions.journey.browser;

import java.util.List;

/** The ways through a feature's pages for participants that are tried in the browser. */
interface PageCases {

    List<PageCase> cases();
}
