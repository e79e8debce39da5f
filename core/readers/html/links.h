// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

/// Links tell navigation from matter where a site's names do not.
namespace duibiao::readers::html {

/// A list of nothing but short links, or of links with the day each page is from: navigation, other papers of the site,
/// whatever it is called.
[[nodiscard]] bool isLinkList(const GumboElement& list);

/// True when most of the words below `node` are links.
[[nodiscard]] bool isMostlyLinks(const GumboNode* node);

} // namespace duibiao::readers::html
