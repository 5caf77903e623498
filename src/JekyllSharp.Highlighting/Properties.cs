using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("JekyllSharp.Highlighting.Tests")]
