using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>LLVM's intermediate representation. A word that the language does not have is an error.</summary>
internal sealed class LlvmLexer : RegexLexer
{
    private const string Text1 = @"""[^""]*?""";
    private const string Bare = "[-a-zA-Z$._][-a-zA-Z$._0-9]*";
    private const string Id = $"(?:{Bare}|{Text1})";

    private static readonly WordLists Known = Words(
        Error,
        ("""
        acq_rel acquire add addrspacecast alias aliasee align alignLog2 alignstack allOnes alloca allocsize alwaysinline
        and any anyregcc appending arcp argmemonly args arm_aapcs_vfpcc arm_aapcscc arm_apcscc ashr asm atomic atomicrmw
        attributes available_externally bit bitMask bitcast blockaddress br branchFunnel builtin byte byteArray byval c
        call callbr callee caller calls canAutoHide catch catchpad catchret catchswitch cc ccc cleanup cleanuppad
        cleanupret cmpxchg cold coldcc comdat common constant convergent critical datalayout declare default define
        deplibs dereferenceable distinct dllexport dllimport dsoLocal dso_local dso_preemptable eq exact exactmatch
        extern_weak external externally_initialized extractelement extractvalue fadd false fast fastcc fcmp fdiv fence
        filter flags fmul fneg fpext fptosi fptoui fptrunc freeze frem from fsub funcFlags function gc getelementptr
        global guid gv hash hidden hotness icmp ifunc immarg inaccessiblemem_or_argmemonly inaccessiblememonly inalloca
        inbounds indir indirectbr info initialexec inline inlineBits inlinehint inrange inreg insertelement insertvalue
        insts intel_ocl_bicc inteldialect internal inttoptr invoke jumptable kind landingpad largest linkage linkonce
        linkonce_odr live load local_unnamed_addr localdynamic localexec lshr max min minsize module monotonic mul
        musttail naked name nand ne nest ninf nnan noRecurse noalias nobuiltin nocapture nocf_check noduplicate
        noduplicates nofree noimplicitfloat noinline none nonlazybind nonnull norecurse noredzone noreturn nosync
        notEligibleToImport nounwind nsw nsz null nuw oeq offset oge ogt ole olt one opaque optforfuzzing optnone
        optsize or ord partition path personality phi prefix private prologue protected ptrtoint readNone readnone
        readonly refs relbf release resByArg resume ret returnDoesNotAlias returned returns_twice safestack samesize
        sanitize_address sanitize_hwaddress sanitize_memory sanitize_memtag sanitize_thread sdiv section select seq_cst
        sext sge sgt shadowcallstack shl shufflevector sideeffect signext single singleImpl singleImplName sitofp sizeM1
        sizeM1BitWidth sle slt source_filename speculatable spir_func spir_kernel srem sret ssp sspreq sspstrong store
        strictfp sub summaries summary swifterror swiftself switch syncscope tail target thread_local to triple true
        trunc type typeIdInfo typeTests typeid udiv ueq uge ugt uitofp ule ult umax umin undef une uniformRetVal
        uniqueRetVal unknown unnamed_addr uno unordered unreachable unsat unwind urem uselistorder uselistorder_bb uwtable
        vFuncId vTableFuncs va_arg varFlags variable vcall_visibility virtualConstProp volatile vscale weak weak_odr
        webkit_jscc willreturn within wpdRes wpdResolutions writeonly zeroext zeroinitializer zext
        """, Keyword),
        ("double float fp128 half label metadata ppc_fp128 token void", KeywordType));

    /// <inheritdoc/>
    public override string Tag => "llvm";

    /// <inheritdoc/>
    protected override void Define(Grammar g) => g.State("root")
        .Rule(@"\s+", Text)
        .Rule(";.*", CommentSingle)
        .Rule($@"{Bare}\s*:", NameLabel).OnlyIf(@"(:)|[^-a-zA-Z$._0-9\s]")
        .Rule($@"{Text1}\s*:", NameLabel)
        .Rule($"@(?:{Id}|[0-9]+)", NameVariableGlobal)
        .Rule("#[0-9]+", NameVariableGlobal)
        .Rule($"[%!](?:{Id}|[0-9]+)", NameVariable)
        .Rule("c?" + Text1, LiteralString)
        .Rule(@"0[xX]\h+", Number)
        .Rule(@"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", Number)
        .Rule(@"[=<>{}\[\]()*.,!x]", Punctuation)
        .Rule(@"i[1-9]\d*", KeywordType)
        .Rule(@"\w+", Known);
}
