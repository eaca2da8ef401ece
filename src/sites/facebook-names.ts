/** What Facebook calls the button that publishes, in the languages seen. */
export const postNames = [
  'post',
  'publish',
  'share now',
  'share',
  'schedule',
  'save',
  'posten',
  'veröffentlichen',
  'publicar',
  'publier',
  'đăng',
  'chia sẻ ngay',
  'kirim',
  'نشر',
  'โพสต์',
];

/** What leads on to a further step. Also what ends a choice made in the text's place, such as who may see it: it leads back and publishes nothing. */
export const steps = [
  'next',
  'weiter',
  'siguiente',
  'suivant',
  'avançar',
  'avanti',
  'volgende',
  'dalej',
  'tiếp',
  'berikutnya',
  'التالي',
  'ถัดไป',
  'done',
  'fertig',
  'listo',
  'terminé',
  'concluir',
  'fine',
  'gereed',
  'gotowe',
  'xong',
  'selesai',
  'تم',
  'เสร็จสิ้น',
];

/** The same, and what saves a draft or gives it up. */
export const draftSteps = [
  ...steps,
  'save as draft',
  'als entwurf speichern',
  'guardar como borrador',
  'enregistrer comme brouillon',
  'lưu dưới dạng bản nháp',
  'حفظ كمسودة',
  'cancel',
  'abbrechen',
  'cancelar',
  'annuler',
  'hủy',
  'إلغاء',
];

/** What it calls the button that publishes a comment. */
export const commentNames = [
  'post comment',
  'comment',
  'reply',
  'kommentieren',
  'comentar',
  'commenter',
  'đăng bình luận',
  'kirim komentar',
];
