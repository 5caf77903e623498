namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Apache's words as far as the reference colours them.</summary>
internal static class ApacheWords
{
    /// <summary>Directives, sections and values; the place of a word decides which of them it is.</summary>
    internal const string All = """
        acceptfilter acceptpathinfo accessfilename action add addalt addaltbyencoding addaltbytype addcharset
        adddefaultcharset adddescription addencoding addhandler addicon addiconbyencoding addiconbytype addinputfilter
        addlanguage addmoduleinfo addoutputfilter addoutputfilterbytype addtype alias aliasmatch all allow allowconnect
        allowencodedslashes allowmethods allowoverride allowoverridelist always and anonymous anonymous_logemail
        anonymous_mustgiveemail anonymous_nouserid anonymous_verifyemail any api_version append ascending
        asyncrequestworkerfactor attribute auth authbasicauthoritative authbasicfake authbasicprovider
        authbasicusedigestalgorithm authconfig authdbduserpwquery authdbduserrealmquery authdbmgroupfile authdbmtype
        authdbmuserfile authdigestalgorithm authdigestdomain authdigestnoncelifetime authdigestprovider authdigestqop
        authdigestshmemsize authformauthoritative authformbody authformprovider authgroupfile authldapauthorizeprefix
        authldapbindauthoritative authldapbinddn authldapbindpassword authldapcharsetconfig authldapcomparednonserver
        authldapdereferencealiases authldapgroupattribute authldapgroupattributeisdn authldapremoteuserisdn authldapurl
        authmerging authname authncacheenable authnprovideralias authtype authuserfile authzdbmtype authzprovideralias
        authzsendforbiddenonfailure auto balancergrowth balancerinherit balancermember balancerpersist base basic
        before block boolean browsermatch browsermatchnocase bufferedlogs buffersize byte cache cachedefaultexpire
        cachedetailheader cachedirlength cachedirlevels cachedisable cacheenable cachefile cacheheader
        cacheignorecachecontrol cacheignoreheaders cacheignorenolastmod cacheignorequerystring
        cacheignoreurlsessionidentifiers cachekeybaseurl cachelastmodifiedfactor cachelock cachelockmaxage
        cachelockpath cachemaxexpire cachemaxfilesize cacheminexpire cacheminfilesize cachenegotiateddocs
        cachequickhandler cachereadsize cachereadtime cacheroot cachesocache cachestaleonerror cachestoreexpired
        cachestorenostore cachestoreprivate cgi cgidscripttimeout cgimapextension cgipassauth chain change charset
        charsetdefault charsetoptions charsetsourceenc checkcaseonly checkspelling chrootdir circle cmd conn
        conn_remote_addr contentdigest cookie cookie2 cookiedomain cookieexpires cookiename cookiestyle cookietracking
        coredumpdirectory customlog date dav davdepthinfinity davgenericlockdb davlockdb davmintimeout db dbdexptime
        dbdinitsql dbdkeep dbdmax dbdmin dbdparams dbdpersist dbdpreparesql dbdriver dbm decoding default defaulticon
        defaultlanguage defaultruntimedir defaulttype define deflatebuffersize deflatecompressionlevel
        deflatefilternote deflateinflatelimitrequestbody deflatememlevel deflatewindowsize deny descending description
        descriptionwidth digest directory directorycheckhandler directoryindex directoryindexredirect directorymatch
        directoryslash disabled disableenv dns document_root documentroot domain double dtraceprivileges dumpioinput
        dumpiooutput duration early echo echomsg edit else elseif email enableenv enableexceptionhook enablemmap
        enablesendfile encoding env errmsg error errordocument errorlog errorlogformat example execcgi expiresactive
        expiresbytype expiresdefault expr extendedstatus extfilterdefine extfilteroptions fallback fallbackresource
        fancyindexing fast file fileetag fileinfo filename files filesmatch filter filterchain filterdeclare
        filterprotocol filterprovider filters filtertrace finding foldersfirst followsymlinks forcelanguagepriority
        forcetype forensiclog forever form formatted fpm from ftype full function_name gdbm generic globallog gone
        gprofdir gracefulshutdowntimeout group h2direct h2push handlers header headername heartbeataddress
        heartbeatlisten heartbeatmaxservers heartbeatstorage hit host hostname hostnamelookups html htmltable
        httpprotocoloptions https iconheight iconsarelinks iconwidth identitycheck identitychecktimeout if ifdefine
        ifmodule ifversion ignore ignorecase ignoreclient imapbase imapdefault imapmenu in include includeoptional
        includes includesnoexec indexes indexheadinsert indexignore indexignorereset indexoptions indexorderdefault
        indexstylesheet inherit inode input inputsed int integer intype is_subreq isapiappendlogtoerrors
        isapiappendlogtoquery isapicachefile isapifakeasync isapilognotsupported isapireadaheadbuffer iserror keepalive
        keepalivetimeout keptbodysize languagepriority last_modified ldap ldapcacheentries ldapcachettl
        ldapconnectionpoolttl ldapconnectiontimeout ldaplibrarydebug ldapopcacheentries ldapopcachettl
        ldapreferralhoplimit ldapreferrals ldapretries ldapretrydelay ldapsharedcachefile ldapsharedcachesize
        ldaptimeout ldaptrustedclientcert ldaptrustedglobalcert ldaptrustedmode ldapverifyservercert leaf level limit
        limitexcept limitinternalrecursion limitrequestbody limitrequestfields limitrequestfieldsize limitrequestline
        limitxmlrequestbody listen listenbacklog loadfile loadmodule location locationmatch logformat logiotrackttfb
        loglevel logmessage luaauthzprovider luacodecache luahookaccesschecker luahookauthchecker luahookcheckuserid
        luahookfixups luahookinsertfilter luahooklog luahookmaptostorage luahooktranslatename luahooktypechecker
        luainherit luainputfilter luamaphandler luaoutputfilter luapackagecpath luapackagepath luaquickhandler luaroot
        luascope macro major manual map map1 map2 max maxconnectionsperchild maxkeepaliverequests maxmemfree
        maxrangeoverlaps maxrangereversals maxranges maxrequestworkers maxspareservers maxsparethreads maxthreads md5
        menu merge mergetrailers metadir metafiles metasuffix mimemagicfile minor minspareservers minsparethreads miss
        mmapfile mode modemstandard modmimeusepathinfo mtime multiviews multiviewsmatch mutex mysql name
        namevirtualhost namewidth ndbm negotiatedonly never no nocontent none noproxy note nwssltrustedcerts
        nwsslupgradeable odbc off on once onerror option optional options or oracle order os output outputsed outtype
        passenv path path_info permanent pidfile pipe point poly postgresql prefer preservescontentlength prg
        privilegesmode protocol protocolecho protocols protocolshonororder proxy proxyaddheaders proxybadheader
        proxyblock proxydomain proxyerroroverride proxyexpressdbmfile proxyexpressdbmtype proxyexpressenable
        proxyftpdircharset proxyftpescapewildcards proxyftplistonwildcard proxyhtmlbufsize proxyhtmlcharsetout
        proxyhtmldoctype proxyhtmlenable proxyhtmlevents proxyhtmlextended proxyhtmlfixups proxyhtmlinterp
        proxyhtmllinks proxyhtmlmeta proxyhtmlstripcomments proxyhtmlurlmap proxyiobuffersize proxymatch
        proxymaxforwards proxypass proxypassinherit proxypassinterpolateenv proxypassmatch proxypassreverse
        proxypassreversecookiedomain proxypassreversecookiepath proxypreservehost proxyreceivebuffersize proxyremote
        proxyremotematch proxyrequests proxyscgiinternalredirect proxyscgisendfile proxyset proxysourceaddress
        proxystatus proxytimeout proxyvia qs range ratio readmename receivebuffersize rect redirect redirectmatch
        redirectpermanent redirecttemp referer reflectorheader regex registerhttpmethod registry remote_addr
        remote_host remote_ident remote_user remoteipheader remoteipinternalproxy remoteipinternalproxylist
        remoteipproxiesheader remoteiptrustedproxy remoteiptrustedproxylist remove removecharset removeencoding
        removehandler removeinputfilter removelanguage removeoutputfilter removetype request request_filename
        request_scheme request_uri requestheader requestreadtimeout require requireall requireany requirenone reset
        rewritebase rewritecond rewriteengine rewritemap rewriteoptions rewriterule rfc2109 rlimitcpu rlimitmem
        rlimitnproc rnd satisfy scanhtmltitles scope scoreboardfile script scriptalias scriptaliasmatch
        scriptinterpretersource scriptlog scriptlogbuffer scriptloglength scriptsock sdbm searching secure securelisten
        seeother seerequesttail semiformatted sendbuffersize server server_addr server_admin server_name serveradmin
        serveralias serverlimit servername serverpath serverroot serversignature servertokens session sessioncookiename
        sessioncookiename2 sessioncookieremove sessioncryptocipher sessioncryptodriver sessioncryptopassphrase
        sessioncryptopassphrasefile sessiondbdcookiename sessionenv sessionexclude sessionheader sessioninclude
        sessionmaxage set setenv setenvif setenvifexpr setenvifnocase sethandler setinputfilter setoutputfilter
        showforbidden size sqlite3 ssiendtag ssierrormsg ssietag ssilastmodified ssilegacyexprparser ssistarttag
        ssitimeformat ssiundefinedecho ssl sslcacertificatefile sslcacertificatepath sslcadnrequestfile
        sslcadnrequestpath sslcarevocationcheck sslcarevocationfile sslcarevocationpath sslcertificatechainfile
        sslcertificatefile sslcertificatekeyfile sslciphersuite sslcompression sslcryptodevice sslengine sslfips
        sslhonorcipherorder sslinsecurerenegotiation sslocspdefaultresponder sslocspenable sslocspoverrideresponder
        sslocsprespondertimeout sslocspresponsemaxage sslocspresponsetimeskew sslocspuserequestnonce sslopensslconfcmd
        ssloptions sslpassphrasedialog sslprotocol sslproxycacertificatefile sslproxycacertificatepath
        sslproxycarevocationcheck sslproxycarevocationfile sslproxycarevocationpath sslproxycheckpeercn
        sslproxycheckpeerexpire sslproxycheckpeername sslproxyciphersuite sslproxyengine
        sslproxymachinecertificatechainfile sslproxymachinecertificatefile sslproxymachinecertificatepath
        sslproxyprotocol sslproxyverify sslproxyverifydepth sslrandomseed sslrenegbuffersize sslrequire sslrequiressl
        sslsessioncache sslsessioncachetimeout sslsessionticketkeyfile sslsessiontickets sslsrpunknownuserseed
        sslsrpverifierfile sslstaplingcache sslstaplingerrorcachetimeout sslstaplingfaketrylater sslstaplingforceurl
        sslstaplingrespondertimeout sslstaplingresponsemaxage sslstaplingresponsetimeskew
        sslstaplingreturnrespondererrors sslstaplingstandardcachetimeout sslstrictsnivhostcheck sslusername
        sslusestapling sslverifyclient sslverifydepth startservers startthreads stat string string1 subnet substitute
        substitutemaxlinelength suexec suexecusergroup suppresscolumnsorting suppressdescription suppresshtmlpreamble
        suppressicon suppresslastmodified suppressrules suppresssize symlinksifownermatch temp temporary the_request
        thread threadlimit threadsperchild threadstacksize timeout tls traceenable trackmodified transferlog transform
        txt type typesconfig uid undefine undefmacro unescape unformatted unlimited unset unsetenv url use
        usecanonicalname usecanonicalphysicalport user userdir value var versionsort vhostcgimode vhostcgiprivs
        vhostgroup vhostprivs vhostsecure vhostuser virtual virtualdocumentroot virtualdocumentrootip virtualhost
        virtualscriptalias virtualscriptaliasip watchdoginterval xbithack xhtml xml2encalias xml2encdefault
        xml2startparse
        """;
}
