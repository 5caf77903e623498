namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Vim's words as far as the reference colours them.</summary>
internal static class VimlWords
{
    /// <summary>Commands, with their short forms.</summary>
    internal const string Commands = """
        a ab abc abclear abo aboveleft al all ar arga argadd argd argdelete argdo arge argedit argg argglobal argl
        arglocal args argu argument as ascii au b bN bNext ba bad badd ball bd bdelete bel belowright bf bfirst bl blast
        bm bmodified bn bnext bo botright bp bprevious br brea break breaka breakadd breakd breakdel breakl breaklist
        brewind bro browse bufdo buffer buffers bun bunload bw bwipeout c cN cNext cNf cNfile ca cabc cabclear cad
        caddbuffer cadde caddexpr caddf caddfile cal call cat catch cb cbuffer cc ccl cclose cd ce center cex cexpr cf
        cfile cfir cfirst cg cgetb cgetbuffer cgete cgetexpr cgetfile change changes chd chdir che checkpath checkt
        checktime chi cl cla clast cle clist clo close cmapc cmapclear cn cnew cnewer cnext cnf cnfile co col colder
        colo colorscheme com comc comclear comp compiler con conf confirm cons const continue cope copen copy cp cpf
        cpfile cprevious cq cquit cr crewind cs cscope cstag cun cuna cunabbrev cw cwindow d debug debugg debuggreedy
        def delc delcommand delel delep delete deletel deletep deletl deletp delf delfunction dell delm delmarks delp
        dep di dif diffg diffget diffo diffoff diffp diffpatch diffpu diffput diffs diffsplit difft diffthis diffupdate
        dig digraphs dir disa disassemble display dj djump dl dli dlist do doau dp dr drop ds dsearch dsp dsplit e ea
        earlier ec echoe echoerr echom echomsg echon edit el else elsei elseif em emenu en endd enddef endf endfo endfor
        endfunction endif endt endtry endw endwhile ene enew eval ex exi exit exp export exu exusage f file files filet
        filetype filt filter fin fina finally find fini finish fir first fix fixdel fo fold foldc foldclose foldd
        folddoc folddoclosed folddoopen foldo foldopen for fu fun function g go goto gr grep grepa grepadd gui gvim h ha
        hardcopy help helpf helpfind helpg helpgrep helpt helptags hi hid hide his history i ia iabc iabclear if ij
        ijump il ilist imapc imapclear imp import in intro is isearch isp isplit iuna iunabbrev j join ju jumps k kee
        keepa keepalt keepj keepjumps keepmarks keepp keeppatterns l lN lNext lNf lNfile la lab lad laddb laddbuffer
        laddexpr laddf laddfile lan language last lat later lb lbuffer lc lcd lch lchdir lcl lclose lcs lcscope ld le
        left lefta leftabove let lex lexpr lf lfile lfir lfirst lg lgetb lgetbuffer lgete lgetexpr lgetfile lgr lgrep
        lgrepa lgrepadd lh lhelpgrep list ll lla llast lli llist lma lmak lmake lmapc lmapclear lne lnew lnewer lnext
        lnf lnfile lo loadk loadkeymap loadview loc lockmarks lockv lockvar lol lolder lop lopen lp lpf lpfile lprevious
        lr lrewind ls lt ltag lua luado luafile lv lvimgrep lvimgrepa lvimgrepadd lw lwindow m ma mak make mark marks
        mat match menut menutranslate mes messages mk mkexrc mks mksession mksp mkspell mkv mkvie mkview mkvimrc mod
        mode move mz mzf mzfile mzscheme n nb nbc nbclose nbkey nbs nbstart new next nmapc nmapclear noa noautocmd noh
        nohlsearch nor nore nos noswapfile nu number o ol oldfiles omapc omapclear on only open opt options ownsyntax p
        pa pc pclose pe ped pedit perl perld perldo po pop popu popup pp ppop pre preserve prev previous print pro prof
        profd profdel profile promptf promptfind promptr promptrepl ps psearch ptN ptNext pta ptag ptf ptfirst ptj
        ptjump ptl ptlast ptn ptnext ptp ptprevious ptr ptrewind pts ptselect pu put pw pwd py py3 py3do pydo pyf pyfile
        python python3 pyx q qa qall quit quita quitall r read rec recover red redi redir redo redr redraw redraws
        redrawstatus reg registers res resize ret retab retu return rew rewind ri right rightb rightbelow ru rub ruby
        rubyd rubydo rubyf rubyfile rundo runtime rv rviminfo sN sNext sa sal sall san sandbox sargument sav saveas sb
        sbN sbNext sba sball sbf sbfirst sbl sblast sbm sbmodified sbn sbnext sbp sbprevious sbr sbrewind sbuffer sc sce
        sci scp scr scripte scriptencoding scriptnames scs scscope se set setf setfiletype setg setglobal setl setlocal
        sf sfind sfir sfirst sg sge sgn sh shell si sie sig sign sil silent sim simalt sin sip sir sl sla slast sleep sm
        smagic smap sme smenu sn snext sno snomagic snoreme snoremenu so sor sort source sp spe spelld spelldump
        spellgood spelli spellinfo spellr spellrepall spellu spellundo spellw spellwrong split spr sprevious sr src sre
        srewind sri srl st sta stag star startg startgreplace startinsert startr startreplace stj stjump stop stopi
        stopinsert sts stselect sun sunhide sunme sunmenu sus suspend sv sview sw swapname sy syn sync syncbind syntime
        t tN tNext ta tab tabN tabNext tabc tabclose tabd tabdo tabe tabedit tabf tabfind tabfir tabfirst tabl tablast
        tabm tabmove tabn tabnew tabnext tabo tabonly tabp tabprevious tabr tabrewind tabs tag tags tc tch tcl tcld
        tcldo tclf tclfile te tearoff ter terminal tf tfirst th throw tj tjump tl tlast tm tmenu tn tnext to topleft tp
        tprevious tr trewind try ts tselect tu tunmenu u una unabbreviate undo undoj undojoin undol undolist unh unhide
        unl unlo unlockvar uns unsilent up update v ve verb verbose version vert vertical vi vie view vim vimgrep
        vimgrepa vimgrepadd visual viu viusage vmapc vmapclear vne vnew vs vsplit w wN wNext wa wall wh while win winc
        wincmd windo winp winpos winsize wn wnext wp wprevious wq wqa wqall write wundo wv wviminfo x xa xall xit xmapc
        xmapclear xme xmenu xnoreme xnoremenu xr xunme xunmenu xwininfo y yank
        """;

    /// <summary>Functions, options and events.</summary>
    internal const string Builtins = """
        BufAdd BufCreate BufDelete BufEnter BufFilePost BufFilePre BufHidden BufLeave BufNew BufNewFile BufRead
        BufReadCmd BufReadPost BufReadPre BufUnload BufWinEnter BufWinLeave BufWipeout BufWrite BufWriteCmd BufWritePost
        BufWritePre CmdwinEnter CmdwinLeave ColorScheme CompleteDone CursorHold CursorHoldI CursorMoved CursorMovedI
        EncodingChanged FileAppendCmd FileAppendPost FileAppendPre FileChangedRO FileChangedShell FileChangedShellPost
        FileEncoding FileReadCmd FileReadPost FileReadPre FileType FileWriteCmd FileWritePost FileWritePre
        FilterReadPost FilterReadPre FilterWritePost FilterWritePre FocusGained FocusLost FuncUndefined GUIEnter
        GUIFailed InsertChange InsertCharPre InsertEnter InsertLeave MenuPopup NONE OptionSet QuickFixCmdPost
        QuickFixCmdPre QuitPre RemoteReply SessionLoadPost ShellCmdPost ShellFilterPost SourceCmd SourcePre
        SpellFileMissing StdinReadPost StdinReadPre SwapExists Syntax TabEnter TabLeave TermChanged TermResponse
        TextChanged TextChangedI User VimEnter VimLeave VimLeavePre VimResized WinEnter WinLeave abs acd acos add ai akm
        aleph allowrevins altkeymap ambiwidth ambw and anti antialias append arab arabic arabicshape argc argidx
        arglistid argv ari arshape asin assert_match atan atan2 autochdir autoindent autoread autowrite autowriteall aw
        awa background backspace backup backupcopy backupdir backupext backupskip balloon_show balloondelay ballooneval
        balloonexpr bdir bdlay beval bex bexpr bg bh bin binary bk bkc bold bomb breakat brk browsedir bs bsdir bsk bt
        bufexists bufhidden buflisted bufloaded bufname bufnr buftype bufwinnr byte2line byteidx byteidxcomp casemap ccv
        cdpath cedit ceil cfu ch ch_open changenr char2nr charconvert ci cin cindent cink cinkeys cino cinoptions cinw
        cinwords clearmatches clipboard cm cmdheight cmdwinheight cmp cms cocu cole colorcolumn columns comments
        commentstring compatible complete complete_add complete_check completefunc completeopt concealcursor
        conceallevel copyindent cos cosh cot count cpo cpoptions cpp cpt crb cryptmethod cscope_connection
        cscopepathcomp cscopeprg cscopequickfix cscoperelative cscopetag cscopetagorder cscopeverbose csl cspc csprg
        csqf csre cst csto csverb cuc cul cursor cursorbind cursorcolumn cursorline cwh dark deco deepcopy define
        delcombine dex dg dict dictionary did_filetype diff diff_filler diff_hlID diffexpr diffopt digraph dip directory
        dy ead eadirection eb ed edcompatible ef efm ei ek emoji empty enc encoding endofline environ eol ep equalalways
        equalprg errorbells errorfile errorformat escape esckeys et eventhandler eventignore executable execute exepath
        exists expand expandtab exrc extend fcl fcs fdc fde fdi fdl fdls fdm fdn fdo fdt feedkeys fen fenc fencs fex ff
        ffs fic fileencoding fileencodings fileformat fileformats fileignorecase filereadable filewritable fillchars
        finddir findfile fk fkmap float2nr floor flp fml fmod fmr fnameescape fnamemodify foldclosed foldclosedend
        foldcolumn foldenable foldexpr foldignore foldlevel foldlevelstart foldmarker foldmethod foldminlines
        foldnestmax foldtext foldtextresult foreground formatexpr formatlistpat formatoptions formatprg fp fs fsync ft
        funcref garbagecollect gcr gd gdefault get getbufinfo getbufline getbufvar getchar getcharmod getcmdline
        getcmdpos getcmdtype getcmdwintype getcompletion getcurpos getcwd getenv getfontname getfperm getfsize getftime
        getftype getline getloclist getmatches getpid getpos getqflist getreg getregtype gettabinfo gettabvar
        gettabwinvar getwininfo getwinposx getwinposy getwinvar gfm gfn gfs gfw ghr glob glob2regpat globpath gp
        grepformat grepprg gtl gtt guicursor guifont guifontset guifontwide guiheadroom guioptions guipty guitablabel
        guitabtooltip has has_key haslocaldir hasmapto helpfile helpheight helplang hf hh hidden highlight histadd
        histdel histget histnr hk hkmap hkmapp hkp hl hlID hlexists hlg hls hlsearch hostname ic icon iconstring iconv
        ignorecase im imactivatefunc imactivatekey imaf imak imc imcmdline imd imdisable imi iminsert ims imsearch imsf
        imstatusfunc inc include includeexpr incsearch inde indent indentexpr indentkeys index indk inex inf infercase
        input inputdialog inputlist inputrestore inputsave inputsecret insert insertmode interrupt invacd invai invakm
        invallowrevins invaltkeymap invanti invantialias invar invarab invarabic invarabicshape invari invarshape
        invautochdir invautoindent invautoread invautowrite invautowriteall invaw invawa invbackup invballooneval
        invbeval invbin invbinary invbk invbl invbomb invbuflisted invcf invci invcin invcindent invcompatible
        invconfirm invcopyindent invcp invcrb invcscoperelative invcscopetag invcscopeverbose invcsre invcst invcsverb
        invcuc invcul invcursorbind invcursorcolumn invcursorline invdeco invdelcombine invdg invdiff invdigraph invea
        inveb inved invedcompatible invek invemoji invendofline inveol invequalalways inverrorbells invert invesckeys
        invet invex invexpandtab invexrc invfen invfic invfileignorecase invfk invfkmap invfoldenable invfs invfsync
        invgd invgdefault invguipty invhid invhidden invhk invhkmap invhkmapp invhkp invhls invhlsearch invic invicon
        invignorecase invim invimc invimcmdline invimd invimdisable invincsearch invinf invinfercase invinsertmode invis
        invjoinspaces invjs invlazyredraw invlbr invlinebreak invlisp invlist invloadplugins invlpl invlz invma
        invmacatsui invmagic invmh invml invmod invmodeline invmodifiable invmodified invmore invmousef invmousefocus
        invmousehide invnu invnumber invodev invopendevice invpaste invpi invpreserveindent invpreviewwindow invprompt
        invpvw invreadonly invrelativenumber invremap invrestorescreen invrevins invri invrightleft invrl invrnu invro
        invrs invru invruler invsb invsc invscb invscrollbind invscs invsecure invsft invshellslash invshelltemp
        invshiftround invshortname invshowcmd invshowfulltag invshowmatch invshowmode invsi invsm invsmartcase
        invsmartindent invsmarttab invsmd invsn invsol invspell invsplitbelow invsplitright invspr invsr invssl invsta
        invstartofline invstmp invswapfile invswf invta invtagbsearch invtagrelative invtagstack invtbi invtbidi invtbs
        invtermbidi invterse invtextauto invtextmode invtf invtgst invtildeop invtimeout invtitle invto invtop invtr
        invttimeout invttybuiltin invttyfast invtx invudf invundofile invvb invvisualbell invwa invwarn invwb
        invweirdinvert invwfh invwfw invwic invwildignorecase invwildmenu invwinfixheight invwinfixwidth invwiv invwmnu
        invwrap invwrapscan invwrite invwriteany invwritebackup invws isdirectory isf isfname isi isident isinf isk
        iskeyword islocked isnan isprint italic items job_start joinspaces js json_decode json_encode key keymap
        keymodel keys keywordprg km kmp kp langmap langmenu laststatus lazyredraw lbr len libcall libcallnr light line
        line2byte linebreak lines linespace lisp lispindent lispwords listchars lm lmap loadplugins localtime log log10
        lpl lsp luaeval lz macatsui magic makeef makeprg map maparg mapcheck matchadd matchaddpos matcharg matchdelete
        matchend matchlist matchpairs matchstr matchstrpos matchtime max maxcombine maxfuncdepth maxmapdepth maxmem
        maxmempattern maxmemtot mco mef menuitems mfd mh min mis mkdir mkspellmem ml mls mm mmd mmp mmt modeline
        modelines modifiable modified more mouse mousef mousefocus mousehide mousem mousemodel mouses mouseshape mouset
        mousetime mp mps msm mzeval mzq mzquantum nextnonblank nf noacd noai noakm noallowrevins noaltkeymap noanti
        noantialias noar noarab noarabic noarabicshape noari noarshape noautochdir noautoindent noautoread noautowrite
        noautowriteall noaw noawa nobackup noballooneval nobeval nobin nobinary nobk nobl nobomb nobuflisted nocf noci
        nocin nocindent nocompatible noconfirm nocopyindent nocp nocrb nocscoperelative nocscopetag nocscopeverbose
        nocsre nocst nocsverb nocuc nocul nocursorbind nocursorcolumn nocursorline nodeco nodelcombine nodg nodiff
        nodigraph noea noeb noed noedcompatible noek noemoji noendofline noeol noequalalways noerrorbells noesckeys noet
        noex noexpandtab noexrc nofen nofic nofileignorecase nofk nofkmap nofoldenable nofs nofsync nogd nogdefault
        noguipty nohid nohidden nohk nohkmap nohkmapp nohkp nohls noic noicon noignorecase noim noimc noimcmdline noimd
        noimdisable noincsearch noinf noinfercase noinsertmode nois nojoinspaces nojs nolazyredraw nolbr nolinebreak
        nolisp nolist noloadplugins nolpl nolz noma nomacatsui nomagic nomh noml nomod nomodeline nomodifiable
        nomodified nomore nomousef nomousefocus nomousehide nonu nonumber noodev noopendevice nopaste nopi
        nopreserveindent nopreviewwindow noprompt nopvw noreadonly norelativenumber noremap norestorescreen norevins
        nori norightleft norl nornu noro nors noru noruler nosb nosc noscb noscrollbind noscs nosecure nosft
        noshellslash noshelltemp noshiftround noshortname noshowcmd noshowfulltag noshowmatch noshowmode nosi nosm
        nosmartcase nosmartindent nosmarttab nosmd nosn nosol nospell nosplitbelow nosplitright nospr nosr nossl nosta
        nostartofline nostmp noswf nota notagbsearch notagrelative notagstack notbi notbidi notbs notermbidi noterse
        notextauto notextmode notf notgst notildeop notimeout notitle noto notop notr nottimeout nottybuiltin nottyfast
        notx noudf noundofile novb novisualbell nowa nowarn nowb noweirdinvert nowfh nowfw nowic nowildignorecase
        nowildmenu nowinfixheight nowinfixwidth nowiv nowmnu nowrap nowrapscan nowrite nowriteany nowritebackup nows
        nr2char nrformats numberwidth nuw odev oft ofu omnifunc opendevice operatorfunc opfunc or osfiletype para
        paragraphs paste pastetoggle patchexpr patchmode path pathshorten pdev penc pex pexpr pfn ph pheader pi pm pmbcs
        pmbfn popt popup_create pow preserveindent previewheight previewwindow prevnonblank printdevice printencoding
        printexpr printf printfont printheader printmbcharset printmbfont printoptions prompt pt pumheight pumvisible
        pvh pvw py3eval pyeval qe quoteescape rand range rdt re readdir readfile readonly redrawtime regexpengine
        relativenumber reltime reltimefloat reltimestr remap remote_expr remote_foreground remote_peek remote_read
        remote_send remove rename repeat report resolve restorescreen reverse revins rightleft rightleftcmd rl rlc rnu
        ro round rs rtp ruf ruler rulerformat runtimepath sbo scb screenattr screenchar screencol screenrow scroll
        scrollbind scrolljump scrolloff scrollopt search searchdecl searchpair searchpairpos searchpos sect sections
        secure sel selection selectmode server2client serverlist sessionoptions setbufvar setcharsearch setcmdpos setenv
        setfperm setline setloclist setmatches setpos setqflist setreg settabvar settabwinvar setwinvar sft sha256 shcf
        shellcmdflag shellescape shellpipe shellquote shellredir shellslash shelltemp shelltype shellxescape shellxquote
        shiftround shiftwidth shm shortmess shortname showbreak showcmd showfulltag showmatch showmode showtabline shq
        sidescroll sidescrolloff sign_define simplify sinh siso sj slm smartcase smartindent smarttab smc smd
        softtabstop sol soundfold spc spell spellbadword spellcapcheck spellfile spelllang spellsuggest spf spl
        splitbelow splitright sps sqrt srand srr ss ssl ssop stal startofline state statusline stl stmp str2float str2nr
        strcharpart strchars strdisplaywidth strftime strgetchar stridx string strlen strpart strptime strridx strtrans
        strwidth su sua submatch substitute suffixes suffixesadd swapfile swapsync swb swf switchbuf sws sxe sxq synID
        synIDattr synIDtrans synconcealed synmaxcol synstack syntax system systemlist t_AB t_AF t_AL t_CS t_CV t_Ce t_Co
        t_Cs t_DL t_EI t_F1 t_F2 t_F3 t_F4 t_F5 t_F6 t_F7 t_F8 t_F9 t_IE t_IS t_K1 t_K3 t_K4 t_K5 t_K6 t_K7 t_K8 t_K9
        t_KA t_KB t_KC t_KD t_KE t_KF t_KG t_KH t_KI t_KJ t_KK t_KL t_RI t_RV t_SI t_Sb t_Sf t_WP t_WS t_ZH t_ZR t_al
        t_bc t_cd t_ce t_cl t_cm t_cs t_da t_db t_dl t_fs t_k1 t_k2 t_k3 t_k4 t_k5 t_k6 t_k7 t_k8 t_k9 t_kB t_kD t_kI
        t_kN t_kP t_kb t_kd t_ke t_kh t_kl t_kr t_ks t_ku t_le t_mb t_md t_me t_mr t_ms t_nd t_op t_se t_so t_sr t_te
        t_ti t_ts t_u7 t_ue t_us t_ut t_vb t_ve t_vi t_vs t_xs tabline tabpagebuflist tabpagemax tabpagenr tabpagewinnr
        tabstop tagbsearch tagfiles taglength taglist tagrelative tagstack tal tan tanh tb tbi tbidi tbis tbs tempname
        tenc term term_start termbidi termencoding terse textauto textmode textwidth tgst thesaurus tildeop timeout
        timeoutlen timer_start title titlelen titleold titlestring tolower toolbar toolbariconsize top toupper tpm trim
        trunc tsl tsr ttimeout ttimeoutlen ttm tty ttybuiltin ttyfast ttym ttymouse ttyscroll ttytype tw tx type uc udf
        udir ul underline undodir undofile undolevels undoreload undotree uniq updatecount updatetime ur ut values vb
        vbs vdir verbosefile vfile viewdir viewoptions vif viminfo virtcol virtualedit visualbell visualmode vop wak
        warn wb wc wcm wd weirdinvert wfh wfw whichwrap wi wic wig wildchar wildcharm wildignore wildignorecase wildmenu
        wildmenumode wildmode wildoptions wim win_getid win_gotoid winaltkeys winbufnr wincol window winfixheight
        winfixwidth winheight winline winminheight winminwidth winnr winrestcmd winrestview winsaveview winwidth wiv wiw
        wm wmh wmnu wmw wop wordcount wrap wrapmargin wrapscan writeany writebackup writedelay writefile ws ww xor
        """;
}
