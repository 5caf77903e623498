using Microsoft.Extensions.FileProviders;

WebApplication app = WebApplication.Create(args);

// The handbook, built by JekyllSharp when this project is built, under /docs.
var handbook = new PhysicalFileProvider(Path.Join(AppContext.BaseDirectory, "handbook"));
app.UseFileServer(new FileServerOptions { FileProvider = handbook, RequestPath = "/docs", RedirectToAppendTrailingSlash = true });
app.MapGet("/", () => Results.Redirect("/docs/"));
app.Run();
