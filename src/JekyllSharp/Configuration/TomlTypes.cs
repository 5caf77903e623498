using Tomlyn.Model;
using Tomlyn.Serialization;

namespace JekyllSharp.Configuration;

/// <summary>What Tomlyn's source generator needs to read tables without reflection.</summary>
[TomlSerializable(typeof(TomlTable))]
internal sealed partial class TomlTypes : TomlSerializerContext;
