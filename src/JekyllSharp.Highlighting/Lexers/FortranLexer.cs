using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Fortran in free form, in any case.</summary>
internal sealed class FortranLexer : RegexLexer
{
    private static readonly WordLists Known = WordsAnyCase(
        Name,
        ("""
        abstract allocatable allocate assign assignment associate asynchronous backspace bind block blockdata call
        case class close common concurrent contains contiguous continue critical cycle data deallocate deferred
        dimension do elemental else elseif elsewhere end endassociate endblock enddo endenum endfile endforall
        endfunction endif endinterface endmodule endprogram endselect endsubmodule endsubroutine endtype endwhere
        endwhile entry enum enumerator equivalence exit extends external final flush forall format function generic
        goto if implicit import in include inout inquire intent interface intrinsic is module namelist
        non_overridable none nopass nullify only open operator optional out parameter pass pause pointer print
        private procedure program protected public pure read recursive result return rewind save select selectcase
        sequence stop submodule subroutine target then type use value volatile wait where while write
        """, Keyword),
        ("character complex doubleprecision integer logical real", KeywordType),
        ("""
        abs achar acos acosh adjustl adjustr aimag aint all allocated anint any asin asinh associated atan atan2
        atanh atomic_define atomic_ref bessel_j0 bessel_j1 bessel_jn bessel_y0 bessel_y1 bessel_yn bge bgt bit_size
        ble blt btest c_associated c_f_pointer c_f_procpointer c_funloc c_loc c_sizeof ceiling char cmplx
        command_argument_count compiler_options compiler_version conjg cos cosh count cpu_time cshift date_and_time
        dble digits dim dot_product dprod dshiftl dshiftr eoshift epsilon erf erfc erfc_scaled execute_command_line
        exp exponent extends_type_of findloc floor fraction gamma get_command get_command_argument
        get_environment_variable huge hypot iachar iall iand iany ibclr ibits ibset ichar ieee_get_underflow_mode
        ieee_is_nan ieee_set_underflow_mode ieee_support_underflow_control ieor image_index index int ior iparity
        is_contiguous is_iostat_end is_iostat_eor ishft ishftc kind lbound lcobound leadz len len_trim lge lgt lle
        llt log log10 log_gamma maskl maskr matmul max maxexponent maxloc maxval merge merge_bits min minexponent
        minloc minval mod modulo move_alloc mvbits nearest new_line nint norm2 not null num_images pack parity popcnt
        poppar present product radix random_number random_seed range repeat reshape rrspacing same_type_as scale scan
        selected_char_kind selected_int_kind selected_real_kind set_exponent shape shifta shiftl shiftr sign sin sinh
        size spacing spread sqrt storage_size sum system_clock tan tanh this_image tiny trailz transfer transpose
        trim ubound ucobound unpack verify
        """, NameBuiltin));

    /// <inheritdoc/>
    public override string Tag => "fortran";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string kind = @"(?:_[a-zA-Z0-9]\w*)?";
        g.IgnoreCase = true;
        g.State("root")
            .Rule(@"\s+", TextWhitespace)
            .Rule("!.*", CommentSingle)
            .Rule("^#.*", CommentPreproc)
            .Rule(@"::|[()/;,:&\[\]]", Punctuation)
            .Rule(@"^\d+\b", NameLabel)
            .Rule(@"(?:[a-z]\w*_)?'", StringSingle, "single")
            .Rule(@"(?:[a-z]\w*_)?""", StringDouble, "double")
            .Rule(@"b(?:'[01]+'|""[01]+"")", NumberBin)
            .Rule(@"o(?:'[0-7]+'|""[0-7]+"")", NumberOct)
            .Rule(@"z(?:'\h+'|""\h+"")", NumberHex)
            .Rule($@"[+-]?(?:(?:\d+\.\d*|\.\d+)(?:[ed][+-]?\d+)?|\d+[ed][+-]?\d+){kind}", NumberFloat)
            .Rule($@"[+-]?\d+{kind}", NumberInteger)
            .Rule(@"\.(?:true|false)\." + kind, KeywordConstant)
            .Rule(@"\.[a-z]+\.", OperatorWord)
            .Rule(@"\*\*|==|=>|<=|>=|[-+*=<>%]", Operator)
            .Rule(@"double\s+precision\b", KeywordType)
            .Rule(@"(?:go\s+to|sync\s+(?:all|images|memory)|error\s+stop)\b", Keyword)
            .Rule(@"(format)(\s*)(\()", [Keyword, TextWhitespace, Punctuation], "format")
            .Rule(@"[a-z]\w*", Known);
        g.State("single").Rule("''", StringEscape).Rule("'", StringSingle, "#pop").Rule("[^']+", StringSingle);
        g.State("double").Rule("\"\"", StringEscape).Rule("\"", StringDouble, "#pop").Rule("[^\"]+", StringDouble);
        g.State("format")
            .Rule(@"\(", Punctuation, "#push")
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(",", Punctuation)
            .Rule(@"\s+", TextWhitespace)
            .Rule("'", StringSingle, "single")
            .Rule("\"", StringDouble, "double")
            .Rule(@"[^()\s,'""]+", Literal);
    }
}
