/** What the site says in one language on the surfaces that are practised in several. */
export interface Labels {
  readonly mind: string;
  readonly create: string;
  readonly write: string;
  readonly photo: string;
  readonly feeling: string;
  readonly background: string;
  readonly audience: string;
  readonly done: string;
  readonly post: string;
  readonly next: string;
  readonly back: string;
  readonly settings: string;
  readonly boost: string;
  readonly later: string;
  readonly commentAs: string;
  readonly writeComment: string;
  readonly comment: string;
  readonly share: string;
  readonly reply: string;
}

/** The languages of the practice page. */
export const languages = ['en', 'de', 'es', 'fr', 'vi', 'ar'] as const;

type Language = (typeof languages)[number];

const all: Readonly<Record<Language, Labels>> = {
  en: {
    mind: "What's on your mind, Sam?",
    create: 'Create post',
    write: 'Write a practice post',
    photo: 'Photo',
    feeling: 'Feeling',
    background: 'Background',
    audience: 'Friends',
    done: 'Done',
    post: 'Post',
    next: 'Next',
    back: 'Back',
    settings: 'Post settings',
    boost: 'Boost this post?',
    later: 'Not now',
    commentAs: 'Comment as Sam Example',
    writeComment: 'Write a practice comment',
    comment: 'Comment',
    share: 'Share',
    reply: 'Reply',
  },
  de: {
    mind: 'Was machst du gerade, Sam?',
    create: 'Beitrag erstellen',
    write: 'Schreibe einen Beitrag zum Üben',
    photo: 'Foto',
    feeling: 'Gefühl',
    background: 'Hintergrund',
    audience: 'Freunde',
    done: 'Fertig',
    post: 'Posten',
    next: 'Weiter',
    back: 'Zurück',
    settings: 'Beitragseinstellungen',
    boost: 'Diesen Beitrag bewerben?',
    later: 'Jetzt nicht',
    commentAs: 'Als Sam Example kommentieren',
    writeComment: 'Schreibe einen Kommentar zum Üben',
    comment: 'Kommentieren',
    share: 'Teilen',
    reply: 'Antworten',
  },
  es: {
    mind: '¿Qué estás pensando, Sam?',
    create: 'Crear publicación',
    write: 'Escribe una publicación de práctica',
    photo: 'Foto',
    feeling: 'Sentimiento',
    background: 'Fondo',
    audience: 'Amigos',
    done: 'Listo',
    post: 'Publicar',
    next: 'Siguiente',
    back: 'Atrás',
    settings: 'Configuración de la publicación',
    boost: '¿Promocionar esta publicación?',
    later: 'Ahora no',
    commentAs: 'Comentar como Sam Example',
    writeComment: 'Escribe un comentario de práctica',
    comment: 'Comentar',
    share: 'Compartir',
    reply: 'Responder',
  },
  fr: {
    mind: 'Quoi de neuf, Sam ?',
    create: 'Créer une publication',
    write: 'Écrivez une publication pour vous exercer',
    photo: 'Photo',
    feeling: 'Humeur',
    background: 'Arrière-plan',
    audience: 'Amis',
    done: 'Terminé',
    post: 'Publier',
    next: 'Suivant',
    back: 'Retour',
    settings: 'Paramètres de la publication',
    boost: 'Booster cette publication ?',
    later: 'Plus tard',
    commentAs: 'Commenter en tant que Sam Example',
    writeComment: 'Écrivez un commentaire pour vous exercer',
    comment: 'Commenter',
    share: 'Partager',
    reply: 'Répondre',
  },
  vi: {
    mind: 'Sam ơi, bạn đang nghĩ gì thế?',
    create: 'Tạo bài viết',
    write: 'Viết một bài để tập',
    photo: 'Ảnh',
    feeling: 'Cảm xúc',
    background: 'Phông nền',
    audience: 'Bạn bè',
    done: 'Xong',
    post: 'Đăng',
    next: 'Tiếp',
    back: 'Quay lại',
    settings: 'Cài đặt bài viết',
    boost: 'Quảng cáo bài viết này?',
    later: 'Lúc khác',
    commentAs: 'Bình luận dưới tên Sam Example',
    writeComment: 'Viết một bình luận để tập',
    comment: 'Bình luận',
    share: 'Chia sẻ',
    reply: 'Trả lời',
  },
  ar: {
    mind: 'بم تفكر يا سام؟',
    create: 'إنشاء منشور',
    write: 'اكتب منشورًا للتدريب',
    photo: 'صورة',
    feeling: 'شعور',
    background: 'خلفية',
    audience: 'الأصدقاء',
    done: 'تم',
    post: 'نشر',
    next: 'التالي',
    back: 'رجوع',
    settings: 'إعدادات المنشور',
    boost: 'هل تريد الترويج لهذا المنشور؟',
    later: 'ليس الآن',
    commentAs: 'التعليق باسم سام',
    writeComment: 'اكتب تعليقًا للتدريب',
    comment: 'تعليق',
    share: 'مشاركة',
    reply: 'رد',
  },
};

/** The labels of the language that the address asks for; sets the page's language and direction. */
export function chosenLabels(): Labels {
  const asked = new URLSearchParams(location.search).get('lang');
  const language = languages.find((one) => one === asked) ?? 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  return all[language];
}
