namespace JekyllSharp.Migration.Comparing;

/// <summary>
/// Two versions of a very large file without the lines that they share: a feed of hundreds of megabytes, in which the time
/// of the build is new, costs no more than a page. The first lines stay, because they say what the file is.
/// </summary>
internal sealed class LargeFile
{
    private const int HeadLines = 100;
    private const byte LineEnd = (byte)'\n';

    private readonly List<int> _oldLines = [];
    private readonly List<int> _newLines = [];

    private LargeFile()
    {
    }

    /// <summary>What is left of the older version.</summary>
    public byte[] Before { get; private set; } = [];

    /// <summary>What is left of the newer version.</summary>
    public byte[] Now { get; private set; } = [];

    /// <summary>Leaves out what two versions share.</summary>
    public static LargeFile Reduce(ReadOnlySpan<byte> before, ReadOnlySpan<byte> now)
    {
        var file = new LargeFile();
        bool isByLine = before.Count(LineEnd) == now.Count(LineEnd);

        // With as many lines on both sides, each stands against its own; else only what begins and ends alike is left out.
        int oldEnd = before.Length;
        int newEnd = now.Length;
        if (!isByLine)
        {
            int shared = SharedEnd(before, now);
            oldEnd -= shared;
            newEnd -= shared;
        }

        var oldLines = new LineWalk(before[..oldEnd]);
        var newLines = new LineWalk(now[..newEnd]);
        using var keptOld = new MemoryStream();
        using var keptNew = new MemoryStream();
        bool isEqualSoFar = true;
        while (oldLines.Next() | newLines.Next())
        {
            bool isEqual = oldLines.Current.SequenceEqual(newLines.Current);
            isEqualSoFar &= isEqual;
            if (oldLines.Number <= HeadLines || !(isByLine ? isEqual : isEqualSoFar))
            {
                Keep(oldLines, keptOld, file._oldLines);
                Keep(newLines, keptNew, file._newLines);
            }
        }

        file.Before = keptOld.ToArray();
        file.Now = keptNew.ToArray();
        return file;
    }

    /// <summary>A difference of what is left, with the line numbers of the whole files.</summary>
    public FirstDifference Whole(FirstDifference difference) => difference with
    {
        ExpectedLine = Original(_oldLines, difference.ExpectedLine),
        ActualLine = Original(_newLines, difference.ActualLine),
    };

    private static int Original(List<int> lines, int line) =>
        line >= 1 && line <= lines.Count ? lines[line - 1] : lines.Count == 0 ? line : lines[^1] + 1;

    private static void Keep(LineWalk walk, MemoryStream kept, List<int> lines)
    {
        if (walk.HasLine)
        {
            kept.Write(walk.Current);
            lines.Add(walk.Number);
        }
    }

    /// <summary>How many bytes at the end are shared, in whole lines.</summary>
    private static int SharedEnd(ReadOnlySpan<byte> before, ReadOnlySpan<byte> now)
    {
        int most = Math.Min(before.Length, now.Length);
        int shared = 0;
        while (shared < most && before[^(shared + 1)] == now[^(shared + 1)])
        {
            shared++;
        }

        int lineStart = before[(before.Length - shared)..].IndexOf(LineEnd);
        return lineStart < 0 ? 0 : shared - lineStart - 1;
    }

    private ref struct LineWalk(ReadOnlySpan<byte> text)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _end;

        public ReadOnlySpan<byte> Current { get; private set; }

        public int Number { get; private set; }

        public bool HasLine { get; private set; }

        public bool Next()
        {
            HasLine = _end < _text.Length;
            Number++;
            int length = _text[_end..].IndexOf(LineEnd);
            int next = length < 0 ? _text.Length : _end + length + 1;
            Current = _text[_end..next];
            _end = next;
            return HasLine;
        }
    }
}
