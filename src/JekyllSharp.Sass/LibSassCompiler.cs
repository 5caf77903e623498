using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace JekyllSharp.Sass;

/// <summary>
/// The system's libsass 3.6, which Jekyll used before Dart Sass and Debian's Jekyll uses still: for sites that need the
/// bytes of that time. Its CSS ends with a comment that names the source map, if one is asked for.
/// </summary>
public sealed unsafe class LibSassCompiler : ISassCompiler
{
    private static readonly string[] Names =
        OperatingSystem.IsWindows() ? ["libsass.dll"] : OperatingSystem.IsMacOS() ? ["libsass.dylib", "libsass.1.dylib"] : ["libsass.so.1", "libsass.so"];

    private readonly Functions _native;

    /// <summary>Loads the library.</summary>
    /// <exception cref="SassUnavailableException">It is not installed.</exception>
    public LibSassCompiler()
    {
        foreach (string name in Names)
        {
            if (NativeLibrary.TryLoad(name, out nint handle))
            {
                _native = new Functions(handle);
                return;
            }
        }

        throw new SassUnavailableException(
            "The site asks for sass.implementation: sassc, but libsass is not installed. Install it (Debian: libsass1), or remove the line to use Dart Sass.");
    }

    /// <inheritdoc />
    public Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default) =>
        Task.Run(() => request.Text.Length == 0 ? new SassResult { Css = "" } : Compile(request), cancel);

    private SassResult Compile(SassRequest request)
    {
        void* data = _native.MakeDataContext(_native.Copy(request.Text));
        try
        {
            void* context = _native.ContextOf(data);
            SetOptions(_native.OptionsOf(context), request);
            if (_native.Compile(data) != 0)
            {
                string? path = Text(_native.ErrorFile(context));
                return new SassResult
                {
                    Error = new SassMessage(
                        SassMessageKind.Error,
                        Text(_native.ErrorText(context)) ?? "The stylesheet does not compile.",
                        path is null or "stdin" || path == request.Path ? null : path,
                        (int)_native.ErrorLine(context),
                        (int)_native.ErrorColumn(context),
                        null),
                };
            }

            return new SassResult
            {
                Css = Text(_native.Output(context)) ?? "",
                SourceMap = request.SourceMap ? Text(_native.Map(context)) ?? "" : "",
            };
        }
        finally
        {
            _native.Delete(data);
        }
    }

    private void SetOptions(void* options, SassRequest request)
    {
        _native.SetStyle(options, request.Style switch { SassStyle.Nested => 0, SassStyle.Expanded => 1, SassStyle.Compact => 2, _ => 3 });
        _native.SetMapContents(options, (byte)1);
        _native.SetOmitMapUrl(options, request.SourceMap ? (byte)0 : (byte)1);
        _native.SetIndented(options, request.Syntax == SassSyntax.Indented ? (byte)1 : (byte)0);
        if (request.LoadPaths.Count > 0)
        {
            Set(_native.SetIncludePath, options, string.Join(Path.PathSeparator, request.LoadPaths));
        }

        Set(_native.SetInputPath, options, request.Path ?? "stdin");
        if (request.Path is { } path)
        {
            Set(_native.SetMapFile, options, Path.ChangeExtension(path, ".css.map"));
        }
    }

    private static void Set(delegate* unmanaged<void*, byte*, void> set, void* options, string value)
    {
        byte* text = Utf8StringMarshaller.ConvertToUnmanaged(value);
        try
        {
            set(options, text);
        }
        finally
        {
            Utf8StringMarshaller.Free(text);
        }
    }

    private static string? Text(byte* text) => Utf8StringMarshaller.ConvertToManaged(text);

    /// <summary>The functions of libsass that are used.</summary>
    private readonly struct Functions(nint library)
    {
        public readonly delegate* unmanaged<byte*, void*> MakeDataContext = (delegate* unmanaged<byte*, void*>)Find(library, "sass_make_data_context");
        public readonly delegate* unmanaged<void*, void*> ContextOf = (delegate* unmanaged<void*, void*>)Find(library, "sass_data_context_get_context");
        public readonly delegate* unmanaged<void*, void*> OptionsOf = (delegate* unmanaged<void*, void*>)Find(library, "sass_context_get_options");
        public readonly delegate* unmanaged<void*, int> Compile = (delegate* unmanaged<void*, int>)Find(library, "sass_compile_data_context");
        public readonly delegate* unmanaged<void*, void> Delete = (delegate* unmanaged<void*, void>)Find(library, "sass_delete_data_context");
        public readonly delegate* unmanaged<void*, byte*> Output = (delegate* unmanaged<void*, byte*>)Find(library, "sass_context_get_output_string");
        public readonly delegate* unmanaged<void*, byte*> Map = (delegate* unmanaged<void*, byte*>)Find(library, "sass_context_get_source_map_string");
        public readonly delegate* unmanaged<void*, byte*> ErrorText = (delegate* unmanaged<void*, byte*>)Find(library, "sass_context_get_error_text");
        public readonly delegate* unmanaged<void*, byte*> ErrorFile = (delegate* unmanaged<void*, byte*>)Find(library, "sass_context_get_error_file");
        public readonly delegate* unmanaged<void*, nuint> ErrorLine = (delegate* unmanaged<void*, nuint>)Find(library, "sass_context_get_error_line");
        public readonly delegate* unmanaged<void*, nuint> ErrorColumn = (delegate* unmanaged<void*, nuint>)Find(library, "sass_context_get_error_column");
        public readonly delegate* unmanaged<void*, int, void> SetStyle = (delegate* unmanaged<void*, int, void>)Find(library, "sass_option_set_output_style");
        public readonly delegate* unmanaged<void*, byte, void> SetMapContents = (delegate* unmanaged<void*, byte, void>)Find(library, "sass_option_set_source_map_contents");
        public readonly delegate* unmanaged<void*, byte, void> SetOmitMapUrl = (delegate* unmanaged<void*, byte, void>)Find(library, "sass_option_set_omit_source_map_url");
        public readonly delegate* unmanaged<void*, byte, void> SetIndented = (delegate* unmanaged<void*, byte, void>)Find(library, "sass_option_set_is_indented_syntax_src");
        public readonly delegate* unmanaged<void*, byte*, void> SetIncludePath = (delegate* unmanaged<void*, byte*, void>)Find(library, "sass_option_set_include_path");
        public readonly delegate* unmanaged<void*, byte*, void> SetInputPath = (delegate* unmanaged<void*, byte*, void>)Find(library, "sass_option_set_input_path");
        public readonly delegate* unmanaged<void*, byte*, void> SetMapFile = (delegate* unmanaged<void*, byte*, void>)Find(library, "sass_option_set_source_map_file");
        private readonly delegate* unmanaged<byte*, byte*> _copy = (delegate* unmanaged<byte*, byte*>)Find(library, "sass_copy_c_string");

        /// <summary>A copy in memory that belongs to libsass, which frees it.</summary>
        public byte* Copy(string value)
        {
            byte* text = Utf8StringMarshaller.ConvertToUnmanaged(value);
            try
            {
                return _copy(text);
            }
            finally
            {
                Utf8StringMarshaller.Free(text);
            }
        }

        private static void* Find(nint library, string name) => (void*)NativeLibrary.GetExport(library, name);
    }
}
