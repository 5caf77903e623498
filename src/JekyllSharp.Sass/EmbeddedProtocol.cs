using Google.Protobuf;

namespace JekyllSharp.Sass;

/// <summary>
/// The messages of the Embedded Sass protocol 3, as far as a host without own importers and functions needs them.
/// Field numbers are those of the protocol's published description.
/// </summary>
internal static class EmbeddedProtocol
{
    private const int CompileRequestField = 2;
    private const int ErrorField = 1;
    private const int CompileResponseField = 2;
    private const int LogEventField = 3;

    /// <summary>A packet with the request to compile, its length in front.</summary>
    public static byte[] CompileRequest(uint id, SassRequest request) => Packet(id, output =>
    {
        byte[] body = Message(o => WriteRequest(o, request));
        WriteBytes(output, CompileRequestField, body);
    });

    /// <summary>Reads a packet without its length.</summary>
    public static (uint Id, OutboundMessage Message) Read(byte[] packet)
    {
        using var input = new CodedInputStream(packet);
        uint id = input.ReadUInt32();
        OutboundMessage message = new(OutboundKind.Other, null, null, null);
        uint tag;
        while ((tag = input.ReadTag()) != 0)
        {
            message = WireFormat.GetTagFieldNumber(tag) switch
            {
                ErrorField => new OutboundMessage(OutboundKind.ProtocolError, null, null, ProtocolError(input.ReadBytes())),
                CompileResponseField => new OutboundMessage(OutboundKind.Response, CompileResponse(input.ReadBytes()), null, null),
                LogEventField => new OutboundMessage(OutboundKind.Log, null, LogEvent(input.ReadBytes()), null),
                _ => Skip(input, message),
            };
        }

        return (id, message);
    }

    private static OutboundMessage Skip(CodedInputStream input, OutboundMessage message)
    {
        input.SkipLastField();
        return message;
    }

    private static byte[] Packet(uint id, Action<CodedOutputStream> write)
    {
        byte[] body = Message(o =>
        {
            o.WriteUInt32(id);
            write(o);
        });
        return Message(o => o.WriteBytes(UnsafeByteOperations.UnsafeWrap(body)));
    }

    private static byte[] Message(Action<CodedOutputStream> write)
    {
        using var memory = new MemoryStream();
        using (var output = new CodedOutputStream(memory, leaveOpen: true))
        {
            write(output);
        }

        return memory.ToArray();
    }

    private static void WriteRequest(CodedOutputStream output, SassRequest request)
    {
        byte[] input = Message(o =>
        {
            WriteString(o, 1, request.Text);
            if (request.Path is { } path)
            {
                WriteString(o, 2, new Uri(path).AbsoluteUri);
            }

            WriteEnum(o, 3, (int)request.Syntax);
            if (request.Path is { } file)
            {
                // Relative imports are resolved by an importer for the file system.
                WriteBytes(o, 4, Message(i => WriteString(i, 1, Path.GetDirectoryName(file)!)));
            }
        });
        WriteBytes(output, 2, input);
        WriteEnum(output, 4, (int)request.Style);
        WriteBool(output, 5, request.SourceMap);
        foreach (string path in request.LoadPaths)
        {
            WriteBytes(output, 6, Message(o => WriteString(o, 1, path)));
        }

        WriteBool(output, 10, request.Verbose);
        WriteBool(output, 11, request.QuietDependencies);
        WriteBool(output, 13, request.Charset);
        WriteStrings(output, 15, request.FatalDeprecations);
        WriteStrings(output, 16, request.SilenceDeprecations);
        WriteStrings(output, 17, request.FutureDeprecations);
    }

    private static SassResult CompileResponse(ByteString bytes)
    {
        var result = new SassResult();
        var loaded = new List<string>();
        Fields(bytes, (field, input) =>
        {
            switch (field)
            {
                case 2:
                    result = Success(input.ReadBytes(), result);
                    return true;
                case 3:
                    result = result with { Error = Failure(input.ReadBytes()) };
                    return true;
                case 4:
                    AddPath(loaded, input.ReadString());
                    return true;
                default:
                    return false;
            }
        });
        return result with { LoadedFiles = loaded };
    }

    private static SassResult Success(ByteString bytes, SassResult result)
    {
        result = result with { Css = "" };
        Fields(bytes, (field, input) =>
        {
            if (field is not (1 or 2))
            {
                return false;
            }

            string text = input.ReadString();
            result = field == 1 ? result with { Css = text } : result with { SourceMap = text };
            return true;
        });
        return result;
    }

    private static SassMessage Failure(ByteString bytes)
    {
        string text = "";
        SourceSpan span = default;
        Fields(bytes, (field, input) =>
        {
            switch (field)
            {
                case 1:
                    text = input.ReadString();
                    return true;
                case 2:
                    span = Span(input.ReadBytes());
                    return true;
                default:
                    return false;
            }
        });
        return new SassMessage(SassMessageKind.Error, text, span.Path, span.Line, span.Column, null) { SourceLine = span.Text };
    }

    private static SassMessage LogEvent(ByteString bytes)
    {
        int type = 0;
        string text = "";
        string? deprecation = null;
        SourceSpan span = default;
        Fields(bytes, (field, input) =>
        {
            switch (field)
            {
                case 2:
                    type = input.ReadEnum();
                    return true;
                case 3:
                    text = input.ReadString();
                    return true;
                case 4:
                    span = Span(input.ReadBytes());
                    return true;
                case 7:
                    deprecation = input.ReadString();
                    return true;
                default:
                    return false;
            }
        });
        SassMessageKind kind = type switch { 1 => SassMessageKind.Deprecation, 2 => SassMessageKind.Debug, _ => SassMessageKind.Warning };
        return new SassMessage(kind, text, span.Path, span.Line, span.Column, deprecation) { SourceLine = span.Text };
    }

    private static SourceSpan Span(ByteString bytes)
    {
        string? path = null;
        int line = 1;
        int column = 1;
        string? text = null;
        Fields(bytes, (field, input) =>
        {
            switch (field)
            {
                case 2:
                    Fields(input.ReadBytes(), (inner, start) =>
                    {
                        switch (inner)
                        {
                            case 2:
                                line = (int)start.ReadUInt32() + 1;
                                return true;
                            case 3:
                                column = (int)start.ReadUInt32() + 1;
                                return true;
                            default:
                                return false;
                        }
                    });
                    return true;
                case 4:
                    path = ToPath(input.ReadString());
                    return true;
                case 5:
                    text = FirstLine(input.ReadString());
                    return true;
                default:
                    return false;
            }
        });
        return new SourceSpan(path, line, column, text);
    }

    /// <summary>The lines that a span covers come whole; empty is for none.</summary>
    private static string? FirstLine(string lines) => lines.Length == 0 ? null : lines.Split('\n', 2)[0].TrimEnd('\r');

    private static string ProtocolError(ByteString bytes)
    {
        string text = "";
        Fields(bytes, (field, input) =>
        {
            if (field != 3)
            {
                return false;
            }

            text = input.ReadString();
            return true;
        });
        return text;
    }

    private static void Fields(ByteString bytes, Func<int, CodedInputStream, bool> read)
    {
        using CodedInputStream input = bytes.CreateCodedInput();
        uint tag;
        while ((tag = input.ReadTag()) != 0)
        {
            if (!read(WireFormat.GetTagFieldNumber(tag), input))
            {
                input.SkipLastField();
            }
        }
    }

    private static void AddPath(List<string> paths, string url)
    {
        if (ToPath(url) is { } path)
        {
            paths.Add(path);
        }
    }

    private static string? ToPath(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.IsFile ? uri.LocalPath : null;

    private static void WriteBytes(CodedOutputStream output, int field, byte[] bytes)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(UnsafeByteOperations.UnsafeWrap(bytes));
    }

    private static void WriteString(CodedOutputStream output, int field, string text)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteString(text);
    }

    private static void WriteStrings(CodedOutputStream output, int field, IReadOnlyList<string> texts)
    {
        foreach (string text in texts)
        {
            WriteString(output, field, text);
        }
    }

    private static void WriteEnum(CodedOutputStream output, int field, int value)
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteEnum(value);
    }

    private static void WriteBool(CodedOutputStream output, int field, bool value)
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteBool(value);
    }

    /// <summary>Where a message belongs; lines and columns from 1.</summary>
    private readonly record struct SourceSpan(string? Path, int Line, int Column, string? Text);
}

/// <summary>The kinds of messages that the compiler sends.</summary>
internal enum OutboundKind
{
    /// <summary>One that this host never asks for.</summary>
    Other,

    /// <summary>The end of a compilation.</summary>
    Response,

    /// <summary>A message about a stylesheet.</summary>
    Log,

    /// <summary>The host broke the protocol.</summary>
    ProtocolError,
}

/// <summary>A message of the compiler.</summary>
internal sealed record OutboundMessage(OutboundKind Kind, SassResult? Result, SassMessage? Log, string? Error);
