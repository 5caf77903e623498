using System.Buffers;
using System.Text;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid;

/// <summary>Collects text in a rented buffer.</summary>
internal sealed class LiquidWriter : TextWriter
{
    private readonly long _limit;
    private char[] _buffer;
    private int _used;

    public LiquidWriter(long limit, int capacity = 1024)
    {
        _limit = limit <= 0 ? int.MaxValue : limit;
        _buffer = ArrayPool<char>.Shared.Rent(capacity);
        NewLine = "\n";
    }

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _used);

    public override void Write(char value)
    {
        if (_used == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_used++] = value;
    }

    public override void Write(string? value)
    {
        if (value is not null)
        {
            Write(value.AsSpan());
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _buffer.Length - _used)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_buffer.AsSpan(_used));
        _used += buffer.Length;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override string ToString() => new(_buffer, 0, _used);

    protected override void Dispose(bool disposing)
    {
        char[] buffer = _buffer;
        _buffer = [];
        _used = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private void Grow(int more)
    {
        long wanted = (long)_used + more;
        if (wanted > _limit)
        {
            throw new RubyErrorException("Liquid::MemoryError", "Memory limits exceeded");
        }

        char[] larger = ArrayPool<char>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(wanted, _buffer.Length * 2L)));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
