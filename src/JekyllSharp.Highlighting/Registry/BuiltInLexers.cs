using System.Collections.Frozen;
using JekyllSharp.Highlighting.Lexers;

namespace JekyllSharp.Highlighting.Registry;

/// <summary>The lexers of this assembly by tag, each made when it is first asked for.</summary>
internal static class BuiltInLexers
{
    internal static FrozenDictionary<string, Lazy<ILexer>> All()
    {
        var all = new Dictionary<string, Lazy<ILexer>>(StringComparer.Ordinal);
        Add(all, "plaintext", () => new PlainTextLexer());
        Add(all, "json", () => new JsonLexer());
        Add(all, "yaml", () => new YamlLexer());
        Add(all, "shell", () => new ShellLexer());
        Add(all, "python", () => new PythonLexer());
        Add(all, "css", () => new CssLexer());
        Add(all, "javascript", () => new JavaScriptLexer());
        Add(all, "html", () => new HtmlLexer());
        Add(all, "xml", () => new XmlLexer());
        Add(all, "console", () => new ConsoleLexer());
        Add(all, "ruby", () => new RubyLexer());
        Add(all, "irb", () => new IrbLexer());
        Add(all, "c", () => new CLexer());
        Add(all, "cpp", () => new CppLexer());
        Add(all, "java", () => new JavaLexer());
        Add(all, "csharp", () => new CSharpLexer());
        Add(all, "sql", () => new SqlLexer());
        Add(all, "go", () => new GoLexer());
        Add(all, "rust", () => new RustLexer());
        Add(all, "typescript", () => new TypeScriptLexer());
        Add(all, "jsx", () => new JsxLexer());
        Add(all, "tsx", () => new TsxLexer());
        Add(all, "markdown", () => new MarkdownLexer());
        Add(all, "diff", () => new DiffLexer());
        Add(all, "liquid", () => new LiquidLexer());
        Add(all, "scss", () => new ScssLexer());
        Add(all, "php", () => new PhpLexer());
        Add(all, "r", () => new RLexer());
        Add(all, "kotlin", () => new KotlinLexer());
        Add(all, "swift", () => new SwiftLexer());
        Add(all, "scala", () => new ScalaLexer());
        Add(all, "powershell", () => new PowerShellLexer());
        Add(all, "ini", () => new IniLexer());
        Add(all, "toml", () => new TomlLexer());
        Add(all, "docker", () => new DockerLexer());
        Add(all, "conf", () => new ConfLexer());
        Add(all, "properties", () => new PropertiesLexer());
        Add(all, "nginx", () => new NginxLexer());
        Add(all, "lua", () => new LuaLexer());
        Add(all, "protobuf", () => new ProtobufLexer());
        Add(all, "groovy", () => new GroovyLexer());
        Add(all, "hcl", () => new HclLexer());
        Add(all, "terraform", () => new TerraformLexer());
        Add(all, "make", () => new MakeLexer());
        Add(all, "elixir", () => new ElixirLexer());
        Add(all, "gradle", () => new GradleLexer());
        Add(all, "erb", () => new ErbLexer());
        Add(all, "http", () => new HttpLexer());
        Add(all, "batchfile", () => new BatchfileLexer());
        Add(all, "clojure", () => new ClojureLexer());
        Add(all, "erlang", () => new ErlangLexer());
        Add(all, "haskell", () => new HaskellLexer());
        Add(all, "tex", () => new TexLexer());
        Add(all, "bibtex", () => new BibtexLexer());
        Add(all, "perl", () => new PerlLexer());
        Add(all, "vue", () => new VueLexer());
        Add(all, "turtle", () => new TurtleLexer());
        Add(all, "sparql", () => new SparqlLexer());
        Add(all, "vb", () => new VbLexer());
        Add(all, "viml", () => new VimlLexer());
        Add(all, "apache", () => new ApacheLexer());
        Add(all, "cypher", () => new CypherLexer());
        Add(all, "matlab", () => new MatlabLexer());
        Add(all, "nix", () => new NixLexer());
        Add(all, "solidity", () => new SolidityLexer());
        Add(all, "cmake", () => new CMakeLexer());
        Add(all, "dart", () => new DartLexer());
        Add(all, "coffeescript", () => new CoffeeScriptLexer());
        Add(all, "common_lisp", () => new CommonLispLexer());
        Add(all, "coq", () => new CoqLexer());
        Add(all, "crystal", () => new CrystalLexer());
        Add(all, "objective_c", () => new ObjectiveCLexer());
        Add(all, "graphql", () => new GraphqlLexer());
        Add(all, "sass", () => new SassLexer());
        Add(all, "json-doc", () => new JsonDocLexer());
        Add(all, "awk", () => new AwkLexer());
        Add(all, "pascal", () => new PascalLexer());
        Add(all, "prolog", () => new PrologLexer());
        Add(all, "scheme", () => new SchemeLexer());
        Add(all, "llvm", () => new LlvmLexer());
        Add(all, "julia", () => new JuliaLexer());
        Add(all, "hack", () => new HackLexer());
        Add(all, "jinja", () => new JinjaLexer());
        Add(all, "twig", () => new TwigLexer());
        Add(all, "handlebars", () => new HandlebarsLexer());
        Add(all, "nasm", () => new NasmLexer());
        Add(all, "ocaml", () => new OcamlLexer());
        Add(all, "fsharp", () => new FsharpLexer());
        Add(all, "mathematica", () => new MathematicaLexer());
        Add(all, "nim", () => new NimLexer());
        Add(all, "puppet", () => new PuppetLexer());
        Add(all, "fortran", () => new FortranLexer());
        Add(all, "jsp", () => new JspLexer());
        Add(all, "glsl", () => new GlslLexer());
        Add(all, "gherkin", () => new GherkinLexer());
        Add(all, "elm", () => new ElmLexer());
        Add(all, "ada", () => new AdaLexer());
        Add(all, "racket", () => new RacketLexer());
        Add(all, "lean", () => new LeanLexer());
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, Lazy<ILexer>> all, string tag, Func<ILexer> create) =>
        all.Add(tag, new Lazy<ILexer>(create));
}
