namespace JekyllSharp.Highlighting.Formatting;

/// <summary>What each of Rouge's themes writes into the <c>style</c> attribute of each token type.</summary>
internal static class InlineThemeTable
{
    /// <summary>A line <c>=name</c> begins a theme; then the style, a bar, and the CSS classes that have it (T for text).</summary>
    internal const string Text = """
        =thankful_eyes
        |T
        color: #BBBBBB|w go
        color: #fefeec;background-color: #cc0000|esc err
        color: #faf6e4;background-color: #122b3b|x n nx l g
        color: #f6dd62;font-weight: bold|k kd kv sa
        color: #f696db;font-weight: bold|kc ld ss m mb mf mh mi il mo mx
        color: #ffb000;font-weight: bold|kn kp kr nl nt gh gu
        color: #b2fd6d;font-weight: bold|kt bp nc no nd ne nn cp
        color: #a8e1fe|na nf fm py
        font-weight: bold|nb gs
        color: #999999;font-weight: bold|ni
        color: #a8e1fe;font-weight: bold|nv vc vg vi vm gp
        color: #fff0a6;font-weight: bold|s sb dl sd s2 sh sx sr s1
        color: #4df4ff;font-weight: bold|sc se si o ow
        color: #4df4ff|p pi
        color: #6c8b9f;font-style: italic|c ch cd cm cpf c1 cs
        color: #cc0000|gd
        font-style: italic|ge
        color: #cc0000;font-weight: bold;font-style: italic|gr
        color: #b2fd6d|gi
        color: #dee5e7;background-color: #4e5d62|gt gl
        =colorful
        |T
        color: #bbbbbb;background-color: #000|w x n py nx l ld p pi g gl
        color: #F00;background-color: #FAA|esc err
        color: #080;font-weight: bold|k kc kd kn kr kv sa
        color: #038|kp
        color: #339|kt
        color: #00C|na
        color: #007020|nb bp
        color: #B06;font-weight: bold|nc
        color: #036;font-weight: bold|no
        color: #555;font-weight: bold|nd
        color: #800;font-weight: bold|ni
        color: #F00;font-weight: bold|ne
        color: #06B;font-weight: bold|nf fm
        color: #970;font-weight: bold|nl
        color: #0e84b5;font-weight: bold|nn
        color: #070|nt
        color: #963|nv vm
        color: #369|vc
        color: #d70;font-weight: bold|vg
        color: #33B|vi
        background-color: #fff0f0|s sb dl s2 sh s1
        color: #04D|sc gt
        color: #D42|sd
        color: #666;font-weight: bold|se
        background-color: #eee|si
        color: #D20|sx
        color: #000;background-color: #fff0ff|sr
        color: #A60|ss
        color: #60E;font-weight: bold|m mb mf mx
        color: #058;font-weight: bold|mh
        color: #00D;font-weight: bold|mi il
        color: #40E;font-weight: bold|mo
        color: #333|o
        color: #000;font-weight: bold|ow
        color: #888|c ch cd cm cpf c1 go
        color: #579|cp
        color: #cc0000;font-weight: bold|cs
        color: #A00000|gd
        font-style: italic|ge
        color: #FF0000|gr
        color: #000080;font-weight: bold|gh
        color: #00A000|gi
        color: #c65d09;font-weight: bold|gp
        font-weight: bold|gs
        color: #800080;font-weight: bold|gu
        =base16
        |T
        color: #303030|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #151515;background-color: #ac4142|esc err
        color: #aa759f|k kn kp kr kv sa
        color: #d28445|kc kd kt
        color: #6a9fb5|na
        color: #f4bf75|nc no nn nt cp
        color: #90a959|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #8f5536|se si
        color: #75b5aa|sr
        color: #d0d0d0|o ow p pi
        color: #505050|c ch cd cm cpf c1 cs
        color: #ac4142|gd
        color: #6a9fb5;background-color: #151515;font-weight: bold|gh
        =base16.dark
        |T
        color: #d0d0d0;background-color: #151515|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #151515;background-color: #ac4142|esc err
        color: #aa759f|k kn kp kr kv sa
        color: #d28445|kc kd kt
        color: #6a9fb5|na
        color: #f4bf75|nc no nn nt cp
        color: #90a959|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #8f5536|se si
        color: #75b5aa|sr
        color: #d0d0d0|o ow p pi
        color: #505050|c ch cd cm cpf c1 cs
        color: #ac4142|gd
        color: #6a9fb5;background-color: #151515;font-weight: bold|gh
        =base16.light
        |T
        color: #303030|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #151515;background-color: #ac4142|esc err
        color: #aa759f|k kn kp kr kv sa
        color: #d28445|kc kd kt
        color: #6a9fb5|na
        color: #f4bf75|nc no nn nt cp
        color: #90a959|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #8f5536|se si
        color: #75b5aa|sr
        color: #d0d0d0|o ow p pi
        color: #505050|c ch cd cm cpf c1 cs
        color: #ac4142|gd
        color: #6a9fb5;background-color: #151515;font-weight: bold|gh
        =base16.solarized
        |T
        color: #586e75|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #002b36;background-color: #dc322f|esc err
        color: #6c71c4|k kn kp kr kv sa
        color: #cb4b16|kc kd kt
        color: #268bd2|na
        color: #b58900|nc no nn nt cp
        color: #859900|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #d33682|se si
        color: #2aa198|sr
        color: #93a1a1|o ow p pi
        color: #657b83|c ch cd cm cpf c1 cs
        color: #dc322f|gd
        color: #268bd2;background-color: #002b36;font-weight: bold|gh
        =base16.solarized.dark
        |T
        color: #93a1a1;background-color: #002b36|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #002b36;background-color: #dc322f|esc err
        color: #6c71c4|k kn kp kr kv sa
        color: #cb4b16|kc kd kt
        color: #268bd2|na
        color: #b58900|nc no nn nt cp
        color: #859900|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #d33682|se si
        color: #2aa198|sr
        color: #93a1a1|o ow p pi
        color: #657b83|c ch cd cm cpf c1 cs
        color: #dc322f|gd
        color: #268bd2;background-color: #002b36;font-weight: bold|gh
        =base16.solarized.light
        |T
        color: #586e75|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #002b36;background-color: #dc322f|esc err
        color: #6c71c4|k kn kp kr kv sa
        color: #cb4b16|kc kd kt
        color: #268bd2|na
        color: #b58900|nc no nn nt cp
        color: #859900|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #d33682|se si
        color: #2aa198|sr
        color: #93a1a1|o ow p pi
        color: #657b83|c ch cd cm cpf c1 cs
        color: #dc322f|gd
        color: #268bd2;background-color: #002b36;font-weight: bold|gh
        =base16.monokai
        |T
        color: #f8f8f2;background-color: #272822|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #272822;background-color: #f92672|esc err
        color: #ae81ff|k kn kp kr kv sa
        color: #fd971f|kc kd kt
        color: #66d9ef|na
        color: #f4bf75|nc no nn nt cp
        color: #a6e22e|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #cc6633|se si
        color: #a1efe4|sr
        color: #f8f8f2|o ow p pi
        color: #75715e|c ch cd cm cpf c1 cs
        color: #f92672|gd
        color: #66d9ef;background-color: #272822;font-weight: bold|gh
        =base16.monokai.light
        |T
        color: #49483e|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #272822;background-color: #f92672|esc err
        color: #ae81ff|k kn kp kr kv sa
        color: #fd971f|kc kd kt
        color: #66d9ef|na
        color: #f4bf75|nc no nn nt cp
        color: #a6e22e|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #cc6633|se si
        color: #a1efe4|sr
        color: #f8f8f2|o ow p pi
        color: #75715e|c ch cd cm cpf c1 cs
        color: #f92672|gd
        color: #66d9ef;background-color: #272822;font-weight: bold|gh
        =base16.monokai.dark
        |T
        color: #f8f8f2;background-color: #272822|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #272822;background-color: #f92672|esc err
        color: #ae81ff|k kn kp kr kv sa
        color: #fd971f|kc kd kt
        color: #66d9ef|na
        color: #f4bf75|nc no nn nt cp
        color: #a6e22e|s sb sc dl sd s2 sh sx s1 ss m mb mf mh mi il mo mx gi
        color: #cc6633|se si
        color: #a1efe4|sr
        color: #f8f8f2|o ow p pi
        color: #75715e|c ch cd cm cpf c1 cs
        color: #f92672|gd
        color: #66d9ef;background-color: #272822;font-weight: bold|gh
        =github
        |T
        color: #bbbbbb|w
        color: #a61717;background-color: #e3d2d2|esc err
        background-color: #f8f8f8|x n py nx l ld p pi g gl
        color: #000000;font-weight: bold|k kc kd kn kp kr kv sa o ow
        color: #445588;font-weight: bold|kt nc
        color: #008080|na no nv vc vg vi vm
        color: #0086B3|nb
        color: #999999|bp gh
        color: #3c5d5d;font-weight: bold|nd
        color: #800080|ni
        color: #990000;font-weight: bold|ne nf fm nl
        color: #555555|nn gp
        color: #000080|nt
        color: #d14|s sb sc dl sd s2 se sh si sx s1
        color: #009926|sr
        color: #990073|ss
        color: #009999|m mb mf mh mi il mo mx
        color: #999988;font-style: italic|c ch cd cm cpf c1
        color: #999999;font-weight: bold|cp
        color: #999999;font-weight: bold;font-style: italic|cs
        color: #000000;background-color: #ffdddd|gd
        color: #000000;font-style: italic|ge
        color: #aa0000|gr gt
        color: #000000;background-color: #ddffdd|gi
        color: #888888|go
        font-weight: bold|gs
        color: #aaaaaa|gu
        =igorpro
        |T
        color: #444444|w esc err x n na nc no nd ni ne nf fm py nl nn nx nt nv vc vg vi vm l ld m mb mf mh mi il mo mx o ow p pi g gd ge gr gh gi go gp gs gu gt gl
        color: #0000FF|k kd kn kp kt kv sa
        color: #C34E00|kc nb bp
        color: #007575|kr
        color: #009C00|s sb sc dl sd s2 se sh si sx sr s1 ss
        color: #FF0000|c ch cd cm cpf c1
        color: #CC00A3|cp cs
        =monokai
        |T
        color: #f8f8f2|w nb bp ni nn nv vc vg vi vm
        color: #960050;background-color: #1e0010|esc err
        color: #f8f8f2;background-color: #49483e|x n py nx l ld p pi g gl
        color: #66d9ef;font-weight: bold|k kc kd kp kr kt kv sa
        color: #f92672;font-weight: bold|kn o ow
        color: #a6e22e|na
        color: #a6e22e;font-weight: bold|nc nd ne nf fm
        color: #66d9ef|no
        color: #f8f8f2;font-weight: bold|nl
        color: #f92672|nt
        color: #e6db74|s sb sc dl sd s2 sh si sx sr s1 ss
        color: #ae81ff|se m mb mf mh mi il mo mx
        color: #75715e;font-style: italic|c ch cd cm cpf c1
        color: #75715e;font-weight: bold|cp
        color: #75715e;font-weight: bold;font-style: italic|cs
        color: #ffffff;background-color: #493131|gd
        color: #000000;font-style: italic|ge
        color: #aa0000|gr gt
        color: #999999|gh
        color: #ffffff;background-color: #324932|gi
        color: #888888|go
        color: #555555|gp
        font-weight: bold|gs
        color: #aaaaaa|gu
        =molokai
        |T
        color: #f8f8f2|w nb bp ni nn nv vc vg vi vm
        color: #f8f8f2;background-color: #403d3d|esc err
        color: #f8f8f2;background-color: #1b1d1e|x n py nx l ld p pi g gl
        color: #66d9ef;font-weight: bold|k kc kd kp kr kt kv
        color: #f92672;font-weight: bold|kn o ow
        color: #a6e22e|na gi
        color: #a6e22e;font-weight: bold|nc nd ne nf fm
        color: #66d9ef|no gp
        color: #f8f8f2;font-weight: bold|nl
        color: #f92672|nt gd gr gt
        color: #d7d787|s sa sb sc dl sd s2 sh si sx sr s1 ss
        color: #af87ff|se m mb mf mh mi il mo mx
        color: #5e5d83;font-style: italic|c ch cd cm cpf c1
        color: #465457;font-weight: bold|cp
        color: #465457;font-weight: bold;font-style: italic|cs
        color: #1b1d1e;font-style: italic|ge
        color: #403d3d|gh go
        font-weight: bold|gs
        color: #465457|gu
        =monokai.sublime
        |T gs
        color: #ffffff;background-color: #272822|w x n bp ni py nl nn nx nv vc vg vi vm l ld p pi g gl
        color: #960050|esc err gr gt
        color: #f92672|k kn kp kv nt o ow
        color: #66d9ef|kc kd kr kt no
        color: #a6e22e|na nc nd ne nf fm
        color: #f6aa11|nb sr
        color: #e6db74|s sa sb dl sd s2 sh si sx s1
        color: #ae81ff|sc se ss m mb mf mh mi il mo mx
        color: #75715e|c ch cd cm cp cpf c1 cs
        color: #49483e|gd ge gi
        color: #999999|gh
        color: #888888|go
        color: #555555|gp
        color: #aaaaaa|gu
        =gruvbox
        |T
        color: #fbf1c7;background-color: #282828|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #fb4934;background-color: #282828;font-weight: bold|esc err
        color: #fb4934|k kn kp kr kv nt sa
        color: #d3869b|kc no m mb mf mh mi il mo mx
        color: #fe8019|kd se
        color: #fabd2f|kt
        color: #b8bb26|na
        color: #8ec07c|nc nn cp
        color: #b8bb26;font-style: italic|s sb sc dl sd s2 sh si sx sr s1
        color: #83a598|ss
        color: #fbf1c7|o ow p pi
        color: #928374;font-style: italic|c ch cd cm cpf c1 cs
        color: #fb4934;background-color: #282828|gd
        color: #b8bb26;font-weight: bold|gh
        color: #b8bb26;background-color: #282828|gi
        =gruvbox.light
        |T
        color: #282828;background-color: #fbf1c7|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #9d0006;background-color: #fbf1c7;font-weight: bold|esc err
        color: #9d0006|k kn kp kr kv nt sa
        color: #8f3f71|kc no m mb mf mh mi il mo mx
        color: #af3a03|kd se
        color: #b57614|kt
        color: #79740e|na
        color: #427b58|nc nn cp
        color: #79740e;font-style: italic|s sb sc dl sd s2 sh si sx sr s1
        color: #076678|ss
        color: #282828|o ow p pi
        color: #928374;font-style: italic|c ch cd cm cpf c1 cs
        color: #9d0006;background-color: #fbf1c7|gd
        color: #79740e;font-weight: bold|gh
        color: #79740e;background-color: #fbf1c7|gi
        =gruvbox.dark
        |T
        color: #fbf1c7;background-color: #282828|w x n nb bp nd ni ne nf fm py nl nx nv vc vg vi vm l ld g ge gr go gp gs gu gt gl
        color: #fb4934;background-color: #282828;font-weight: bold|esc err
        color: #fb4934|k kn kp kr kv nt sa
        color: #d3869b|kc no m mb mf mh mi il mo mx
        color: #fe8019|kd se
        color: #fabd2f|kt
        color: #b8bb26|na
        color: #8ec07c|nc nn cp
        color: #b8bb26;font-style: italic|s sb sc dl sd s2 sh si sx sr s1
        color: #83a598|ss
        color: #fbf1c7|o ow p pi
        color: #928374;font-style: italic|c ch cd cm cpf c1 cs
        color: #fb4934;background-color: #282828|gd
        color: #b8bb26;font-weight: bold|gh
        color: #b8bb26;background-color: #282828|gi
        =tulip
        |T
        color: #BBBBBB|w
        color: #FFFFFF;background-color: #CC0000|esc err gr
        color: #FFFFFF;background-color: #231529|x n nx l g go gp
        color: #FFF02A;font-weight: bold|k kd kv sa
        color: #9f93e6;font-weight: bold|kc nl nt ld ss m mb mf mh mi il mo mx
        color: #FFFFFF;font-weight: bold|kn kp kr gh gu
        color: #FAAF4C;font-weight: bold|kt bp nc no nd ne nn sc se si
        color: #41ff5b|na nf fm py o ow p pi
        font-weight: bold|nb gs
        color: #999999;font-weight: bold|ni
        color: #41ff5b;font-weight: bold|nv vc vg vi vm cp
        color: #fff0a6;font-weight: bold|s sb dl sd s2 sh sx sr s1
        color: #6D6E70;font-style: italic|c ch cd cm cpf c1 cs
        color: #CC0000|gd
        font-style: italic|ge
        color: #3FB34F|gi
        color: #FFFFFF;background-color: #766DAF|gt gl
        =pastie
        |T x n ni nx l ld o p pi g
        color: #bbbbbb|w
        color: #a61717;background-color: #e3d2d2|esc err
        color: #008800;font-weight: bold|k kc kd kn kr kv sa
        color: #008800|kp sr ow
        color: #888888;font-weight: bold|kt
        color: #336699|na nl nv vc vm
        color: #003388|nb bp
        color: #bb0066;font-weight: bold|nc ne nn nt
        color: #003366;font-weight: bold|no
        color: #555555|nd gp
        color: #0066bb;font-weight: bold|nf fm
        color: #336699;font-weight: bold|py
        color: #dd7700|vg
        color: #3333bb|vi
        color: #dd2200;background-color: #fff0f0|s sb sc dl sd s2 sh s1
        color: #0044dd;background-color: #fff0f0|se
        color: #3333bb;background-color: #fff0f0|si
        color: #22bb22;background-color: #f0fff0|sx
        color: #aa6600;background-color: #fff0f0|ss
        color: #0000dd;font-weight: bold|m mb mf mh mi il mo mx
        color: #888888|c ch cd cm cpf c1 go gl
        color: #cc0000;font-weight: bold|cp
        color: #cc0000;background-color: #fff0f0;font-weight: bold|cs
        color: #000000;background-color: #ffdddd|gd
        font-style: italic|ge
        color: #aa0000|gr gt
        color: #333333|gh
        color: #000000;background-color: #ddffdd|gi
        font-weight: bold|gs
        color: #666666|gu
        =bw
        |T kp kt cp
        color: #000000;background-color: #ffffff|w x n na nb bp no nd nf fm py nl nx nv vc vg vi vm l ld m mb mf mh mi il mo mx p pi g gd gr gi go gt gl
        color: #FF0000|esc err
        font-weight: bold|k kc kd kn kr kv nc ni ne nn nt sa se si o ow gh gp gs gu
        font-style: italic|s sb sc dl sd s2 sh sx sr s1 ss c ch cd cm cpf c1 cs ge
        =magritte
        |T
        color: #BBBBBB|w
        color: #f3ffff;background-color: #f22700|esc err
        color: #000707;background-color: #f3ffff|x n nx l g gp
        color: #19003a;font-weight: bold|k kd kv sa
        color: #007500;font-weight: bold|kc kn kp kr ld m mb mf mh mi il mo mx gh gu
        color: #920241;font-weight: bold|kt bp nc no nd ne nn cp
        color: #ff0089|na nf fm py
        font-weight: bold|nb gs
        color: #999999;font-weight: bold|ni
        color: #840084;font-weight: bold|nl nt sc se si
        color: #ff0089;font-weight: bold|nv vc vg vi vm
        color: #7c0000;font-weight: bold|s sb dl sd s2 sh sx sr s1
        color: #007500|ss gi
        color: #4c48fe;font-weight: bold|o ow
        color: #4c48fe|p pi
        color: #006c6c;font-style: italic|c ch cd cm cpf c1 cs
        color: #f22700|gd
        font-style: italic|ge
        color: #f22700;font-weight: bold;font-style: italic|gr
        color: #19003a|go
        color: #000000;background-color: #d8d9ff|gt
        color: #f3ffff;background-color: #000707|gl
        """;
}
