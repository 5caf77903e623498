namespace JekyllSharp.Themes;

/// <summary>A theme cannot be had. The message says why, and what to do where something can be done.</summary>
public sealed class ThemeException(string message) : Exception(message);
