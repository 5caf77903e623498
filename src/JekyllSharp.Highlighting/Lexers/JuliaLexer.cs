using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Julia.</summary>
internal sealed class JuliaLexer : RegexLexer
{
    private const string Id = @"[a-zA-Z_\u00A1-\uD7FF\uE000-\uFFFF][a-zA-Z0-9_!\u00A1-\uD7FF\uE000-\uFFFF]*";

    // Rouge: what a definition names begins with a letter or a symbol, and ends before a bracket or a minus sign.
    private const string Defined = @"(?:[\p{L}\p{S}_]|[\uD800-\uDBFF][\uDC00-\uDFFF])[^\s()\[\]{}-]*";

    private static readonly WordLists Known = Words(
        Name,
        ("""
        begin catch do else elseif end export finally for function if import in isa macro module quote return struct try using
        where while
        """, Keyword),
        ("const global local", KeywordDeclaration),
        ("ARGS C_NULL DEPOT_PATH ENDIAN_BOM ENV Inf Inf16 Inf32 Inf64 LOAD_PATH NaN NaN16 NaN32 NaN64 VERSION devnull false im missing nothing pi stderr stdin stdout true undef π ℯ", NameBuiltin),
        ("""
        AbstractArray AbstractChar AbstractDict AbstractFloat AbstractIrrational AbstractMatrix AbstractRNG
        AbstractRange AbstractSerializer AbstractSet AbstractSparseArray AbstractString AbstractUnitRange
        AbstractVecOrMat AbstractVector Adjoint Any ArgumentError Array AssertionError Base64DecodePipe
        Base64EncodePipe Bidiagonal BigFloat BigInt BitArray BitMatrix BitSet BitVector Bool BoundsError BunchKaufman
        CachingPool CapturedException CartesianIndex CartesianIndices Cchar Cdouble Cfloat Channel Char Cholesky Cint
        Cintmax_t Clong Clonglong ClusterManager Cmd Colon Complex ComplexF16 ComplexF32 ComplexF64 CompositeException
        Condition Cptrdiff_t Cshort Csize_t Cssize_t Cstring Cuchar Cuint Cuintmax_t Culong Culonglong Cushort Cvoid
        Cwchar_t Cwstring DataType Date DateFormat DatePeriod DateTime Day DenseArray DenseMatrix DenseVector Diagonal
        Dict DimensionMismatch Dims DivideError DomainError EOFError Eigen Enum ErrorException Exception
        ExponentialBackOff Expr Factorization FileMonitor Float16 Float32 Float64 Function GeneralizedEigen
        GeneralizedSVD GeneralizedSchur GenericDict GenericString GlobalRef HTML Hermitian Hessenberg Hour IO IOBuffer
        IOContext IOStream IPAddr IPv4 IPv6 IdDict IndexCartesian IndexLinear IndexStyle InexactError InitError Int
        Int128 Int16 Int32 Int64 Int8 Integer InterruptException InvalidStateException Irrational KeyError LDLt LQ LU
        LinRange LineNumberNode LinearIndices LoadError LowerTriangular MIME Matrix MersenneTwister Method MethodError
        Microsecond Millisecond Minute Missing MissingException Module Month NTuple NamedTuple Nanosecond Nothing
        NullLogger Number OrdinalRange OutOfMemoryError OverflowError PackageSpec Pair PartialQuickSort Period
        PermutedDimsArray Pipe PollingFileWatcher Ptr QR QRPivoted QuoteNode RandomDevice Rational RawFD
        ReadOnlyMemoryError Real ReentrantLock Ref Regex RegexMatch RemoteChannel RemoteException RoundingMode SVD
        Schur Second SegmentationFault Set SharedArray Signed SimpleLogger Some SparseMatrixCSC SparseVector
        StackOverflowError StepRange StepRangeLen StridedArray StridedMatrix StridedVector String StringIndexError
        SubArray SubString SubstitutionString SymTridiagonal Symbol Symmetric SystemError TCPSocket Task
        TestSetException Text TextDisplay Time Timer Transpose Tridiagonal Tuple Type TypeError TypeVar UDPSocket UInt
        UInt128 UInt16 UInt32 UInt64 UInt8 UTC UUID UndefInitializer UndefKeywordError UndefRefError UndefVarError
        UniformScaling Union UnionAll UnitLowerTriangular UnitRange UnitUpperTriangular Unsigned UpperTriangular Val
        Vararg VecElement VecOrMat Vector VersionNumber WeakKeyDict WeakRef Week WorkerConfig WorkerPool Year
        """, KeywordType));

    /// <inheritdoc/>
    public override string Tag => "julia";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("#=", CommentMultiline, "comment")
            .Rule("#.*", Comment)
            .Rule(@"[\[\]{}(),;]", Other)
            .Rule(@"'(?:\\.|\\[0-7]{1,3}|\\x\h{1,3}|\\u\h{1,4}|\\U\h{1,6}|[^\\'\n])'", StringChar)
            .Rule(@"`[^`\n]*`", StringBacktick)
            .Rule(@"[ELI]?""", LiteralString, "string")
            .Rule(@"@[\w.]+", NameDecorator)
            .Rule(@"(function|macro)(\s+)", [Keyword, NameFunction], "function")
            .Rule(@"((?:mutable )?struct|(?:abstract|primitive) type)(\s+)", [Keyword, NameClass], "type")
            .Rule("[÷≠≤≥]", Operator)
            // A name ends only where no letter, number or sign of its own alphabet follows; a known word ends before a sign.
            .KnownWord(@"(?>[a-zA-Z_π][a-zA-Z0-9_]*)\b(?![²³¹¼½¾])", Known)
            .Rule(Id, Known)
            .Rule(@"\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?(?:[eEf][+-]?\d+)?|[eEf][+-]?\d+)", NumberFloat)
            .Rule(@"0b[01]+(?:_[01]+)*", NumberBin)
            .Rule(@"0o[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule(@"0x\h+(?:_\h+)*", NumberHex)
            .Rule(@"\d+(?:_\d+)*", NumberInteger)
            .Rule(@"[-+*/\\^%&|!~<>=.:?$]", Operator);
        g.State("comment")
            .Rule("[^#=]", CommentMultiline)
            .Rule("#=", CommentMultiline, "#push")
            .Rule("=#", CommentMultiline, "#pop")
            .Rule("[=#]", CommentMultiline);
        g.State("function")
            .Rule(Defined, NameFunction, "#pop")
            .Rule(@"[^\s\w{]{1,2}", Operator, "#pop");
        g.State("type").Rule(Defined, NameClass, "#pop");
        g.State("string")
            .Rule("\"", LiteralString, "#pop")
            .Rule(@"\\(?:[0-7]{1,3}|[\\""'nrbtafv\n]|x\h{2}|u\h{4}|U\h{8})", StringEscape)
            .Rule(@"\$(?:\([a-zA-Z0-9_]+\))?[-#0 +]*(?:\d+|\*)?(?:\.(?:\d+|\*))?", StringInterpol)
            .Rule(@"[^""\\$]+|(?s:.)", LiteralString);
    }
}
