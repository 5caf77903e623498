namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Build scripts of Gradle: Groovy with words of its own.</summary>
internal sealed class GradleLexer : GroovyLexer
{
    /// <inheritdoc/>
    public override string Tag => "gradle";

    /// <inheritdoc/>
    protected override string MoreKeywords =>
        "allprojects artifacts buildscript configuration dependencies publishing repositories sourceSets subprojects";

    /// <inheritdoc/>
    protected override string MoreTypes => "Configuration Gradle Project Script Settings SourceSet Task";
}
