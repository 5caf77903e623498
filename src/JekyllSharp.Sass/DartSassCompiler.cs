using System.Collections.Concurrent;
using System.Diagnostics;

namespace JekyllSharp.Sass;

/// <summary>
/// Drives one process of the native Dart Sass compiler over the Embedded Sass protocol. The process starts with the first
/// stylesheet, compiles several at once, and ends when this is disposed; where it dies, the next stylesheet gets a new one.
/// </summary>
public sealed class DartSassCompiler : ISassCompiler, IAsyncDisposable
{
    private readonly DartSassExecutable _executable;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private DartSassProcess? _process;
    private bool _disposed;

    /// <summary>Uses an executable; see <see cref="DartSassExecutable.Find"/>.</summary>
    public DartSassCompiler(DartSassExecutable executable) => _executable = executable;

    /// <inheritdoc />
    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default)
    {
        DartSassProcess process = await ProcessAsync(cancel).ConfigureAwait(false);
        return await process.CompileAsync(request, cancel).ConfigureAwait(false);
    }

    /// <summary>Starts the process ahead of the first stylesheet, so that its start overlaps other work.</summary>
    /// <exception cref="SassUnavailableException">The compiler does not start.</exception>
    public async Task StartAsync(CancellationToken cancel = default) => await ProcessAsync(cancel).ConfigureAwait(false);

    /// <summary>Ends the process.</summary>
    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _disposed = true;
            if (_process is { } process)
            {
                _process = null;
                await process.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<DartSassProcess> ProcessAsync(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_process is null or { HasEnded: true })
            {
                _process = DartSassProcess.Start(_executable);
            }

            return _process;
        }
        finally
        {
            _gate.Release();
        }
    }
}

/// <summary>One running compiler.</summary>
internal sealed class DartSassProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentDictionary<uint, Compilation> _running = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Task _reading;
    private uint _lastId;

    private DartSassProcess(Process process)
    {
        _process = process;
        _ = DrainAsync(process.StandardError);
        _reading = ReadAsync();
    }

    public bool HasEnded => _reading.IsCompleted || _process.HasExited;

    public static DartSassProcess Start(DartSassExecutable executable)
    {
        var start = new ProcessStartInfo(executable.Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (string argument in executable.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.ArgumentList.Add("--embedded");
        try
        {
            return new DartSassProcess(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new SassUnavailableException($"The Sass compiler does not start: {executable.Program}: {e.Message}", e);
        }
    }

    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel)
    {
        uint id = Interlocked.Increment(ref _lastId);
        var compilation = new Compilation();
        _running[id] = compilation;
        using CancellationTokenRegistration registration = cancel.Register(
            static state => ((Compilation)state!).Done.TrySetCanceled(), compilation);
        try
        {
            await WriteAsync(EmbeddedProtocol.CompileRequest(id, request), cancel).ConfigureAwait(false);
            if (_reading.IsCompleted)
            {
                compilation.Done.TrySetResult(Died());
            }

            return await compilation.Done.Task.ConfigureAwait(false);
        }
        catch (IOException)
        {
            return Died();
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Closing its input ends the compiler, also one behind a script, but it takes 20 ms of a core for an orderly
            // end, and there is nothing to save.
            _process.StandardInput.Close();
            _process.Kill();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself.
        }

        _process.Dispose();
        _writing.Dispose();
    }

    private async Task WriteAsync(byte[] packet, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            Stream input = _process.StandardInput.BaseStream;
            await input.WriteAsync(packet, CancellationToken.None).ConfigureAwait(false);
            await input.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        Stream output = _process.StandardOutput.BaseStream;
        try
        {
            while (await ReadLengthAsync(output).ConfigureAwait(false) is int length)
            {
                byte[] packet = new byte[length];
                await output.ReadExactlyAsync(packet).ConfigureAwait(false);
                Dispatch(packet);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or Google.Protobuf.InvalidProtocolBufferException)
        {
            // The compiler died in the middle of a packet; each open compilation is told below.
        }

        foreach (Compilation compilation in _running.Values)
        {
            compilation.Done.TrySetResult(Died());
        }
    }

    private void Dispatch(byte[] packet)
    {
        (uint id, OutboundMessage message) = EmbeddedProtocol.Read(packet);
        switch (message.Kind)
        {
            case OutboundKind.Log when _running.TryGetValue(id, out Compilation? compilation):
                compilation.Messages.Add(message.Log!);
                break;
            case OutboundKind.Response when _running.TryGetValue(id, out Compilation? compilation):
                compilation.Done.TrySetResult(message.Result! with { Messages = [.. compilation.Messages] });
                break;
            case OutboundKind.ProtocolError:
                foreach (Compilation compilation in _running.Values)
                {
                    compilation.Done.TrySetResult(Failed("The Sass compiler refused the request: " + message.Error));
                }

                break;
        }
    }

    private static async Task<int?> ReadLengthAsync(Stream stream)
    {
        int length = 0;
        byte[] one = new byte[1];
        for (int shift = 0; shift < 32; shift += 7)
        {
            if (await stream.ReadAsync(one).ConfigureAwait(false) == 0)
            {
                return null;
            }

            length |= (one[0] & 0x7F) << shift;
            if (one[0] < 0x80)
            {
                return length;
            }
        }

        return null;
    }

    private static async Task DrainAsync(StreamReader error)
    {
        char[] buffer = new char[1024];
        try
        {
            while (await error.ReadAsync(buffer).ConfigureAwait(false) > 0)
            {
                // Read only so that the compiler never waits for a full pipe.
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The process ended.
        }
    }

    private static SassResult Died() => Failed(
        "The Sass compiler ended while it compiled this stylesheet. Look for imports or functions that call themselves without end.");

    private static SassResult Failed(string message) => new()
    {
        Error = new SassMessage(SassMessageKind.Error, message, null, 0, 0, null),
    };

    private sealed class Compilation
    {
        public TaskCompletionSource<SassResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<SassMessage> Messages { get; } = [];
    }
}
