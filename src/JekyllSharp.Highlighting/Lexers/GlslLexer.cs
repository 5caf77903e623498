using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>GLSL: C's signs and numbers with words of its own.</summary>
internal sealed class GlslLexer : CLexer
{
    /// <inheritdoc/>
    public override string Tag => "glsl";

    /// <inheritdoc/>
    protected override string Keywords => """
        attribute break case centroid const continue default discard do else flat for if in inout invariant layout
        noperspective out patch precision return sample smooth struct subroutine switch uniform varying while
        """;

    /// <inheritdoc/>
    protected override string Types => """
        bool bvec2 bvec3 bvec4 dmat2 dmat2x2 dmat2x3 dmat2x4 dmat3 dmat3x2 dmat3x3 dmat3x4 dmat4 dmat4x2 dmat4x3
        dmat4x4 double dvec2 dvec3 dvec4 float highp int isampler1D isampler1DArray isampler2D isampler2DArray
        isampler2DMS isampler2DMSArray isampler2DRect isampler3D isamplerBuffer isamplerCube isamplerCubeArray ivec2
        ivec3 ivec4 lowp mat2 mat2x2 mat2x3 mat2x4 mat3 mat3x2 mat3x3 mat3x4 mat4 mat4x2 mat4x3 mat4x4 mediump
        sampler1D sampler1DArray sampler1DArrayShadow sampler1DShadow sampler2D sampler2DArray sampler2DArrayShadow
        sampler2DMS sampler2DMSArray sampler2DRect sampler2DRectShadow sampler2DShadow sampler3D samplerBuffer
        samplerCube samplerCubeArray samplerCubeArrayShadow samplerCubeShadow uint usampler1D usampler1DArray
        usampler2D usampler2DArray usampler2DMS usampler2DMSArray usampler2DRect usampler3D usamplerBuffer
        usamplerCube usamplerCubeArray uvec2 uvec3 uvec4 vec2 vec3 vec4 void
        """;

    /// <inheritdoc/>
    protected override string Reserved => """
        cast external fixed noinline
        active asm class common enum extern filter fvec2 fvec3 fvec4 goto half hvec2 hvec3 hvec4 iimage1D
        iimage1DArray iimage2D iimage2DArray iimage3D iimageBuffer iimageCube image1D image1DArray image1DArrayShadow
        image1DShadow image2D image2DArray image2DArrayShadow image2DShadow image3D imageBuffer imageCube inline
        input interface long namespace output packed partition public row_major sampler3DRect short sizeof static
        superp template this typedef uimage1D uimage1DArray uimage2D uimage2DArray uimage3D uimageBuffer uimageCube
        union unsigned using volatile
        """;

    /// <inheritdoc/>
    protected override string Builtins => """
        NULL false gl_BackColor gl_BackMaterial gl_BackSecondaryColor gl_ClipDistance gl_ClipPlane gl_ClipVertex
        gl_Color gl_DepthRange gl_DepthRangeParameters gl_Fog gl_FogCoord gl_FogFragCoord gl_FragColor gl_FragCoord
        gl_FragData gl_FragDepth gl_FrontColor gl_FrontFacing gl_FrontMaterial gl_FrontSecondaryColor gl_InstanceID
        gl_InvocationID gl_Layer gl_LightModel gl_LightSource gl_LightSourceParameters gl_MaterialParameters
        gl_MaxClipDistances gl_MaxClipPlanes gl_MaxCombinedTextureImageUnits gl_MaxDrawBuffers
        gl_MaxFragmentUniformComponents gl_MaxFragmentUniformVectors gl_MaxLights gl_MaxTextureCoords
        gl_MaxTextureImageUnits gl_MaxTextureUnits gl_MaxVaryingComponents gl_MaxVaryingFloats gl_MaxVaryingVectors
        gl_MaxVertexAttribs gl_MaxVertexTextureImageUnits gl_MaxVertexUniformComponents gl_MaxVertexUniformVectors
        gl_ModelViewMatrix gl_ModelViewMatrixInverse gl_ModelViewProjectionMatrix gl_Normal gl_NormalMatrix
        gl_NormalScale gl_PatchVerticesIn gl_PerVertex gl_Point gl_PointCoord gl_PointParameters gl_PointSize
        gl_Position gl_PrimitiveID gl_PrimitiveIDIn gl_ProjectionMatrix gl_SampleID gl_SampleMask gl_SamplePosition
        gl_SecondaryColor gl_TessCoord gl_TessLevelInner gl_TessLevelOuter gl_TexCoord gl_TextureMatrix gl_VertexID
        gl_ViewportIndex true
        """;
}
