#:package JekyllSharp@0.1.*
using JekyllSharp;
using JekyllSharp.Diagnostics;

BuildResult result = await new SiteBuilder("../handbook")
    .Set("url", "https://example.org")
    .BuildAsync("artifacts/site");

result.Diagnostics.WriteTo(Console.Error);      // _posts/a.md(12,5): warning JKS3004: …
return result.Succeeded ? 0 : 1;
